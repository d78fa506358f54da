import type { FileStatus } from '@arrears/domain/file/file-state'
import type { Readable } from 'node:stream'
import type { Files } from '../platform/files/files.ts'
import { storageKey, type ByteRange } from '../platform/files/storage/file-storage.ts'

interface Stored {
  readonly id: string
  readonly orgId: string
  readonly status: string
}

/** The bytes of a file from where they lie: clean ones in storage, all others in quarantine. */
export function streamFile(
  files: Files,
  { id, orgId, status }: Stored,
  range: ByteRange | undefined,
): Promise<Readable> {
  const isClean = (status as FileStatus) === 'clean'
  return isClean ? files.storage.read(storageKey(orgId, id), range) : files.quarantine.read(id, range)
}
