import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { existingFile } from '../../file/existing-file.ts'
import type { FileSubject } from '../../file/file-state.ts'
import { idField, textField } from '../../shared/fields.ts'
import { ok } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Deletes the bytes of a file for good; that it was there, and why it went, stays (E2). */
export const deleteFile = defineAction('deleteFile', {
  input: z.object({ accountId: idField('account'), fileId: idField('file'), reason: textField(500) }),
  available: () => ok(),
  decide(_account, { reason }, { now }, subject: FileSubject) {
    const found = existingFile(subject)
    if (!found.ok) return found
    const { id, name } = found.value
    return ok({
      fileId: id,
      deletion: { deletedAt: now, reason },
      diary: [diaryEvent('fileDeleted', { name, reason }, { subjectId: id })],
    })
  },
})
