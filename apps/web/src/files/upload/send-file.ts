import { DetailedError, Upload } from 'tus-js-client'
import { signedOut } from '../../platform/session/session-end.ts'

export interface Sending {
  /** Begins, or goes on where it stopped. */
  go(): void
  pause(): void
  giveUp(): void
}

interface Told {
  onSent(bytes: number): void
  onDone(): void
  onFailed(failure: { message: string; canRetry: boolean }): void
}

/** Pauses between tries while the connection is lost, in milliseconds. */
const retryDelays = [0, 1000, 3000, 5000, 10_000, 20_000]

/** Sends one file by the tus protocol: it goes on after a lost connection, and after the page was closed and the file is chosen again. */
export function sendFile(file: File, accountId: string, { onSent, onDone, onFailed }: Told): Sending {
  const upload = new Upload(file, {
    endpoint: '/files/uploads',
    retryDelays,
    metadata: { filename: file.name, filetype: file.type, accountId },
    removeFingerprintOnSuccess: true,
    // The same file on another account is another upload.
    fingerprint: async () =>
      ['arrears', accountId, file.name, file.type, file.size, file.lastModified].join(' '),
    onProgress: onSent,
    onSuccess: onDone,
    onError: (error) => onFailed(describe(error)),
  })
  let began = false
  async function begin(): Promise<void> {
    if (!began) {
      began = true
      const [earlier] = await upload.findPreviousUploads()
      if (earlier) upload.resumeFromPreviousUpload(earlier)
    }
    upload.start()
  }
  return {
    go: () => void begin(),
    pause: () => void upload.abort(),
    // What is left behind when the server cannot be told is removed there after a day.
    giveUp: () => void upload.abort(true).catch(() => undefined),
  }
}

/** What the server said, or that it said nothing. A refusal stays one however often the file is sent. */
function describe(error: Error): { message: string; canRetry: boolean } {
  const response = error instanceof DetailedError ? error.originalResponse : null
  if (!response) return { message: 'The connection was lost. Try again.', canRetry: true }
  const status = response.getStatus()
  if (status === 401) {
    signedOut()
    return { message: 'Your session had ended. Try again.', canRetry: true }
  }
  const canRetry = status >= 500
  return { message: sentence(response.getBody()) ?? 'The server did not take this file.', canRetry }
}

function sentence(body: string): string | undefined {
  try {
    const { message } = JSON.parse(body) as { message?: unknown }
    return typeof message === 'string' ? message : undefined
  } catch {
    return undefined
  }
}
