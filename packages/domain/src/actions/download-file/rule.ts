import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { downloadRefusal } from '../../file/download-refusal.ts'
import { existingFile } from '../../file/existing-file.ts'
import type { FileSubject } from '../../file/file-state.ts'
import { idField } from '../../shared/fields.ts'
import { ok } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Hands out a file to somebody who may have it, and keeps who took it and when (E3). */
export const downloadFile = defineAction('downloadFile', {
  input: z.object({ accountId: idField('account'), fileId: idField('file') }),
  available: () => ok(),
  decide({ settings }, _input, _ctx, subject: FileSubject) {
    const found = existingFile(subject)
    if (!found.ok) return found
    const { id, name, status } = found.value
    const refusal = downloadRefusal(status, settings)
    if (refusal) return { ok: false, error: refusal } as const
    return ok({ fileId: id, diary: [diaryEvent('fileDownloaded', { name }, { subjectId: id })] })
  },
})
