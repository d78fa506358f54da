import type { Files } from './files.ts'
import { storageKey } from './storage/file-storage.ts'

interface Standing {
  readonly id: string
  readonly orgId: string
  readonly status: string
}

/**
 * Leaves the bytes only where the row says that they belong: clean ones in storage, deleted ones nowhere, all others in quarantine.
 * What belongs in a place must be there already; what is gone twice is gone.
 */
export async function placeFile(
  { quarantine, storage }: Pick<Files, 'quarantine' | 'storage'>,
  { id, orgId, status }: Standing,
): Promise<void> {
  if (status === 'clean' || status === 'deleted') await quarantine.remove(id)
  if (status !== 'clean') await storage.remove(storageKey(orgId, id))
}
