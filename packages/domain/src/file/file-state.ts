import type { Id } from '../shared/ids.ts'

/**
 * Where a file stands: it waits for its scan, or a scan found nothing, found something, or could not tell. A deleted one has
 * lost its bytes; its row stays.
 */
export const fileStates = ['quarantined', 'clean', 'infected', 'notScanned', 'deleted'] as const
export type FileStatus = (typeof fileStates)[number]

/** What a rule knows of a file on the account. */
export interface FileState {
  readonly id: Id<'file'>
  readonly name: string
  readonly status: FileStatus
  /** Counts its scans; the answer to an earlier one is no answer to the last. */
  readonly scan: number
}

/** The file of that id on the account, deleted ones too; null when there is none. */
export interface FileSubject {
  readonly file: FileState | null
}
