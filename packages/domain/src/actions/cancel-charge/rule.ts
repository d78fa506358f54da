import { z } from 'zod'
import type { StoredCharge } from '../../charge/charge-state.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { idField, optionalText } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Calls off a charge that waits for its day (B9). What the provider was asked for is beyond recall. */
export const cancelCharge = defineAction('cancelCharge', {
  input: z.object({ accountId: idField('account'), chargeId: idField('charge'), note: optionalText(2000) }),
  available: () => ok(),
  decide: (account, { note }, _ctx, charge: StoredCharge) => {
    if (charge.state !== 'pending') {
      return refuse('CHARGE_NOT_PENDING', 'This charge is not pending any more.', 'chargeId')
    }
    if (charge.submitted) {
      return refuse(
        'CHARGE_ALREADY_SUBMITTED',
        'This charge was handed to the payment provider, and cannot be called off.',
        'chargeId',
      )
    }
    const data = {
      amount: moneyData(charge.amountMinor, account.currency),
      collectOn: charge.collectOn,
      note,
    }
    const [part, ...others] = charge.parts
    const about = { subjectId: charge.id, ...(part && others.length === 0 ? { claimId: part.claimId } : {}) }
    return ok({ diary: [diaryEvent('chargeCancelled', data, about)] })
  },
})
