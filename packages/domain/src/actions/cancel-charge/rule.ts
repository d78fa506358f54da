import { z } from 'zod'
import { cancelRefusal } from '../../charge/cancel-refusal.ts'
import type { StoredCharge } from '../../charge/charge-state.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { idField, optionalText } from '../../shared/fields.ts'
import { ok } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Calls off a charge that waits for its day (B9). */
export const cancelCharge = defineAction('cancelCharge', {
  input: z.object({ accountId: idField('account'), chargeId: idField('charge'), note: optionalText(2000) }),
  available: () => ok(),
  decide: (account, { note }, _ctx, charge: StoredCharge) => {
    const refusal = cancelRefusal(charge)
    if (refusal) return { ok: false, error: refusal } as const
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
