import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isIdOf } from '@arrears/domain/shared/ids'
import type { ByteRange } from './storage/file-storage.ts'

/** The folder where uploads arrive, each under the id of its file, and stay until a scan lets them go. */
export interface Quarantine {
  readonly folder: string
  path(fileId: string): string
  /** How many bytes are there; undefined when there is no file. */
  size(fileId: string): Promise<number | undefined>
  /** Takes a file back from storage, whole or not at all. */
  take(fileId: string, bytes: Readable): Promise<void>
  read(fileId: string, range?: ByteRange): Promise<Readable>
  /** Removes the bytes and what is known of their upload; nothing happens when there are none. */
  remove(fileId: string): Promise<void>
  /** Sees to it that the bytes outlive a failure of the machine. */
  flush(fileId: string): Promise<void>
}

export function createQuarantine(folder: string): Quarantine {
  function path(fileId: string): string {
    // The id is all that a file's path is made of: one that is no id leads nowhere.
    if (!isIdOf('file', fileId)) throw new Error('This is not the id of a file')
    return join(folder, fileId)
  }
  return {
    folder,
    path,
    size: (fileId) =>
      stat(path(fileId)).then(
        (found) => found.size,
        () => undefined,
      ),
    async take(fileId, bytes) {
      await mkdir(folder, { recursive: true })
      const draft = `${path(fileId)}.draft`
      await pipeline(bytes, createWriteStream(draft, { flush: true }))
      await rename(draft, path(fileId))
    },
    async read(fileId, range) {
      const handle = await open(path(fileId))
      return createReadStream('', { fd: handle, ...range })
    },
    async remove(fileId) {
      const file = path(fileId)
      for (const each of [file, `${file}.json`, `${file}.draft`]) await rm(each, { force: true })
    },
    async flush(fileId) {
      const handle = await open(path(fileId), 'r+')
      try {
        await handle.sync()
      } finally {
        await handle.close()
      }
    },
  }
}
