import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** What is asked for, found under the account's lock. The value itself is no part of the decision and reaches no record. */
export interface SensitiveValueSubject {
  readonly fieldLabel: string
  /** Whose value it is, in words: the debtor's name, a claim's reference. */
  readonly subjectLabel: string
  readonly isMasked: boolean
  readonly isEmpty: boolean
}

/** Shows a masked value to somebody who may see it, and keeps who saw what and when (G1, Q4). */
export const revealSensitiveValue = defineAction('revealSensitiveValue', {
  input: z.object({
    accountId: idField('account'),
    /** The debtor of `nationalId` and `drivingLicence`; the account, debtor or claim of a custom field. */
    subjectId: z.string().max(60),
    /** `nationalId`, `drivingLicence` or `schemaKey.fieldKey`. */
    field: z.string().max(100),
  }),
  available: () => ok(),
  decide(_account, { subjectId }, _ctx, subject: SensitiveValueSubject | null) {
    if (!subject) return refuse('FIELD_NOT_FOUND', 'There is no such field on this account.', 'field')
    const { fieldLabel, subjectLabel, isMasked, isEmpty } = subject
    if (!isMasked) return refuse('NOT_MASKED', `${fieldLabel} is not masked.`, 'field')
    if (isEmpty) return refuse('NOTHING_TO_REVEAL', `${fieldLabel} is empty.`, 'field')
    return ok({
      diary: [diaryEvent('sensitiveRevealed', { field: fieldLabel, subject: subjectLabel }, { subjectId })],
    })
  },
})
