import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { checkFile } from '../../file/check-file.ts'
import { cleanFileName } from '../../file/file-name.ts'
import { idField } from '../../shared/fields.ts'
import { ok } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** How many files the account has now, without deleted ones. */
export interface AddFileSubject {
  readonly filesNow: number
}

const typeField = z.string().max(200).nullish()

/** Puts an uploaded file on the account, in quarantine until it is scanned (E1, E2). Closed accounts take files too. */
export const addFile = defineAction('addFile', {
  input: z.object({
    accountId: idField('account'),
    /** Given when the upload began, so that its end can be told twice. */
    fileId: idField('file'),
    name: z.string().max(1000).transform(cleanFileName),
    sizeBytes: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** What the sender says it is. */
    declaredType: typeField,
    /** What its first bytes say it is. */
    detectedType: typeField,
  }),
  available: () => ok(),
  decide({ settings }, { fileId, ...file }, _ctx, { filesNow }: AddFileSubject) {
    const checked = checkFile(file, settings, filesNow)
    if (!checked.ok) return checked
    const { name, sizeBytes, sha256, declaredType = null, detectedType = null } = file
    return ok({
      file: { id: fileId, name, sizeBytes, sha256, declaredType, detectedType },
      diary: [diaryEvent('fileAdded', { name, sizeBytes }, { subjectId: fileId })],
    })
  },
})
