import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { existingFile } from '../../file/existing-file.ts'
import type { FileSubject } from '../../file/file-state.ts'
import { scanResults } from '../../file/scan-verdict.ts'
import { idField, optionalText, textField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Keeps what a scan said of a file; run by the worker (E2). */
export const settleFileScan = defineAction('settleFileScan', {
  input: z.object({
    accountId: idField('account'),
    fileId: idField('file'),
    scan: z.int().min(1),
    result: z.enum(scanResults),
    finding: optionalText(300),
    scanner: textField(100),
  }),
  available: () => ok(),
  decide(_account, { scan, result, finding, scanner }, { now }, subject: FileSubject) {
    const found = existingFile(subject)
    if (!found.ok) return found
    const { id, name, status } = found.value
    if (status !== 'quarantined' || scan !== found.value.scan) {
      return refuse('SCAN_OUTDATED', 'This file does not wait for that scan.', 'scan')
    }
    const event =
      result === 'infected'
        ? diaryEvent('fileBlocked', { name, finding, scanner }, { subjectId: id })
        : diaryEvent('fileScanned', { name, result, finding, scanner }, { subjectId: id })
    return ok({ fileId: id, status: result, finding, scanner, scannedAt: now, diary: [event] })
  },
})
