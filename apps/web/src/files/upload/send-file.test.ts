import { afterEach, expect, it, vi } from 'vitest'
import { signedInAgain, whenSignedOut } from '../../platform/session/session-end.ts'
import { sendFile } from './send-file.ts'

/** What the server says to the next upload; the program that sends is not what is tested. */
const server = vi.hoisted(() => ({ status: 0, body: '' }))

vi.mock('tus-js-client', () => {
  class DetailedError extends Error {
    readonly originalResponse = { getStatus: () => server.status, getBody: () => server.body }
  }
  class Upload {
    constructor(
      _file: File,
      private readonly options: { readonly onError: (error: Error) => void },
    ) {}
    findPreviousUploads = async () => []
    start = () => this.options.onError(new DetailedError('refused'))
  }
  return { DetailedError, Upload }
})

const onEnd = vi.fn<() => void>()
afterEach(() => {
  signedInAgain()
  whenSignedOut(() => undefined)
})

it.each([
  [401, 'Your session had ended. Try again.', true, 1],
  [413, 'This file is too large.', false, 0],
  [503, 'This file is too large.', true, 0],
])('a file that is answered with %i may be sent again or not', async (status, message, canRetry, ends) => {
  onEnd.mockReset()
  whenSignedOut(onEnd)
  Object.assign(server, { status, body: JSON.stringify({ message: 'This file is too large.' }) })
  const onFailed = vi.fn<() => void>()
  sendFile(new File(['x'], 'letter.pdf'), 'acc_1', { onSent() {}, onDone() {}, onFailed }).go()
  await vi.waitFor(() => expect(onFailed).toHaveBeenCalledExactlyOnceWith({ message, canRetry }))
  expect(onEnd).toHaveBeenCalledTimes(ends)
})
