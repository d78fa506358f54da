import { refuse } from '../shared/result.ts'
import type { Refusal } from '../shared/result.ts'
import type { StoredCharge } from './charge-state.ts'

type Code = 'CHARGE_NOT_PENDING' | 'CHARGE_ALREADY_SUBMITTED'

/** Why a charge cannot be called off; null when it can. What the provider was asked for is beyond recall (B9). */
export function cancelRefusal({
  state,
  submitted,
}: Pick<StoredCharge, 'state' | 'submitted'>): Refusal<Code> | null {
  if (state !== 'pending') {
    return refuse('CHARGE_NOT_PENDING', 'This charge is not pending any more.', 'chargeId').error
  }
  if (submitted) {
    return refuse(
      'CHARGE_ALREADY_SUBMITTED',
      'This charge was handed to the payment provider, and cannot be called off.',
      'chargeId',
    ).error
  }
  return null
}
