import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField, textField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

const notAtAgency = refuse('NOT_AT_AGENCY', 'No agency collects this account.')

/** Takes an account back from the agency that collects it (B14); a closed one too. */
export const recallFromAgency = defineAction('recallFromAgency', {
  input: z.object({ accountId: idField('account'), reason: textField(2000) }),
  available: ({ agency }) => (agency ? ok() : notAtAgency),
  decide: ({ agency }, { reason }) => {
    if (!agency) return notAtAgency
    const { assignmentId, name } = agency
    return ok({
      recalled: { assignmentId, reason },
      diary: [diaryEvent('agencyRecalled', { agency: name, reason }, { subjectId: assignmentId })],
    })
  },
})
