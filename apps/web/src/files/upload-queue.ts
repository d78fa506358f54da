import { fetchOnce } from '../platform/deferred/fetch-once.ts'
import { refreshQueries } from '../platform/graphql/refresh-exchange.ts'
import type { UploadItem } from './upload-item.ts'
import type { Sending } from './upload/send-file.ts'

/** Files on their way at the same moment; the rest waits. */
const atOnce = 3

interface Entry {
  item: UploadItem
  readonly file: File
  sending?: Sending
}

const entries = new Map<number, Entry>()
const listeners = new Set<() => void>()
let shown: readonly UploadItem[] = []
let lastId = 0

export function subscribeToUploads(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is on its way, oldest first; the same list until something changes. */
export const currentUploads = (): readonly UploadItem[] => shown

/** Sends files to an account. They go on, whatever page is shown, until the window is closed. */
export function addUploads(accountId: string, files: readonly File[]): void {
  for (const file of files) {
    const id = ++lastId
    const { name, size } = file
    entries.set(id, { item: { id, accountId, name, size, sent: 0, state: 'waiting' }, file })
  }
  tell()
  sendNext()
}

export function pauseUpload(id: number): void {
  entries.get(id)?.sending?.pause()
  change(id, { state: 'paused' })
  sendNext()
}

/** Goes on with one that was paused, or tries again with one that failed. */
export function resumeUpload(id: number): void {
  change(id, { state: 'waiting', message: undefined })
  sendNext()
}

/** Gives one up; what the server has of it is removed there. */
export function cancelUpload(id: number): void {
  entries.get(id)?.sending?.giveUp()
  forget(id)
}

function forget(id: number): void {
  entries.delete(id)
  tell()
  sendNext()
}

function change(id: number, fields: Partial<UploadItem>): void {
  const entry = entries.get(id)
  if (!entry) return
  entry.item = { ...entry.item, ...fields }
  tell()
}

function sendNext(): void {
  const all = [...entries.values()]
  const free = atOnce - all.filter(({ item }) => item.state === 'sending').length
  const next = all.filter(({ item }) => item.state === 'waiting').slice(0, Math.max(0, free))
  for (const entry of next) void send(entry)
}

async function send(entry: Entry): Promise<void> {
  const { id, accountId } = entry.item
  change(id, { state: 'sending' })
  try {
    const { sendFile } = await loadSender()
    // Paused or given up while the client was loaded.
    if (entries.get(id)?.item.state !== 'sending') return
    entry.sending ??= sendFile(entry.file, accountId, {
      onSent: (sent) => change(id, { sent }),
      onDone() {
        forget(id)
        refreshQueries(({ variables }) => JSON.stringify(variables ?? {}).includes(`"${accountId}"`))
      },
      onFailed(failure) {
        delete entry.sending
        change(id, { state: 'failed', ...failure })
        sendNext()
      },
    })
    entry.sending.go()
  } catch {
    change(id, { state: 'failed', message: 'The upload could not begin. Try again.', canRetry: true })
    sendNext()
  }
}

/** The client of the upload protocol. */
const loadSender = fetchOnce(() => import('./upload/send-file.ts'))

/** The window asks before it closes on files that are on their way. */
function holdWindow(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

function tell(): void {
  shown = [...entries.values()].map(({ item }) => item)
  const underWay = shown.some(({ state }) => state !== 'failed')
  if (underWay) window.addEventListener('beforeunload', holdWindow)
  else window.removeEventListener('beforeunload', holdWindow)
  for (const listener of listeners) listener()
}
