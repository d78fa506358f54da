import { refuse } from '../shared/result.ts'
import type { Refusal } from '../shared/result.ts'
import type { FileStatus } from './file-state.ts'

type Code = 'FILE_QUARANTINED' | 'FILE_INFECTED' | 'FILE_NOT_SCANNED' | 'FILE_DELETED'

/** Why a file in this state cannot be downloaded; null when it can. What no scanner knows is the organisation's choice (E2). */
export function downloadRefusal(
  status: FileStatus,
  { unscannedDownloads }: { readonly unscannedDownloads: boolean },
): Refusal<Code> | null {
  switch (status) {
    case 'clean':
      return null
    case 'quarantined':
      return refuse('FILE_QUARANTINED', 'This file is still being checked. Try again in a moment.', 'fileId')
        .error
    case 'infected':
      return refuse('FILE_INFECTED', 'This file is dangerous, and stays locked.', 'fileId').error
    case 'notScanned':
      return unscannedDownloads
        ? null
        : refuse(
            'FILE_NOT_SCANNED',
            'This file could not be checked, and your organisation does not let such files be downloaded.',
            'fileId',
          ).error
    case 'deleted':
      return refuse('FILE_DELETED', 'This file was deleted.', 'fileId').error
  }
}
