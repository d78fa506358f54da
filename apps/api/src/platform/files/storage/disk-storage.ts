import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import type { FileStorage } from './file-storage.ts'

/** A folder of the machine. */
export function createDiskStorage(folder: string): FileStorage {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }))
  return {
    description: folder,
    async putFromDisk(key, path) {
      // A copy that was cut short would pass for the file: it gets its name when it is whole.
      await disk.copyFromFs(path, `${key}.draft`)
      await disk.move(`${key}.draft`, key)
    },
    has: (key) => disk.exists(key),
    async read(key, range) {
      const handle = await open(join(folder, key))
      return createReadStream('', { fd: handle, ...range })
    },
    remove: (key) => disk.delete(key),
  }
}
