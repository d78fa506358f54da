import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { existingFile } from '../../file/existing-file.ts'
import type { FileSubject } from '../../file/file-state.ts'
import { idField } from '../../shared/fields.ts'
import { ok } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Sends a file back into quarantine and to the scanner, whatever an earlier scan said (E2). */
export const rescanFile = defineAction('rescanFile', {
  input: z.object({ accountId: idField('account'), fileId: idField('file') }),
  available: () => ok(),
  decide(_account, _input, _ctx, subject: FileSubject) {
    const found = existingFile(subject)
    if (!found.ok) return found
    const { id, name, scan } = found.value
    return ok({
      fileId: id,
      scan: scan + 1,
      diary: [diaryEvent('fileRescanned', { name }, { subjectId: id })],
    })
  },
})
