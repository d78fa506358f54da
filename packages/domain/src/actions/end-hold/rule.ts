import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { holdKinds } from '../../hold/hold-kind.ts'
import { idField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Ends a hold whose last day has passed; run by the worker. */
export const endHold = defineAction('endHold', {
  input: z.object({ accountId: idField('account'), holdId: idField('hold') }),
  available: () => ok(),
  decide: (account, { holdId }, { today }) => {
    const hold = account.holds.find(({ id }) => id === holdId)
    if (!hold) return refuse('HOLD_NOT_IN_FORCE', 'This hold is not in force any more.', 'holdId')
    const { endsOn, kind } = hold
    if (endsOn === null || endsOn >= today) {
      return refuse('HOLD_NOT_OVER', 'The last day of this hold is not past.', 'holdId')
    }
    return ok({
      ended: { kind, holdId: hold.id },
      diary: [diaryEvent('holdEnded', { hold: holdKinds[kind], endsOn }, { subjectId: hold.id })],
    })
  },
})
