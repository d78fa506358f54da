import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import type { FileState, FileSubject } from './file-state.ts'

/** The file when it is there and has not been deleted. */
export function existingFile({
  file,
}: FileSubject): Result<FileState, Refusal<'FILE_NOT_FOUND' | 'FILE_DELETED'>> {
  if (!file) return refuse('FILE_NOT_FOUND', 'There is no such file on this account.', 'fileId')
  if (file.status === 'deleted') return refuse('FILE_DELETED', 'This file was deleted.', 'fileId')
  return ok(file)
}
