import type { AccountState } from '../../account/account-state.ts'
import type { PendingParts } from '../../charge/charge-limits.ts'
import { chargeableMinor, chosenClaims } from '../../charge/charge-limits.ts'
import type { Id } from '../../shared/ids.ts'
import { ok, refuse } from '../../shared/result.ts'

/** A claim, or a product with its claims. */
export interface ChargeChoice {
  readonly claimId?: Id<'claim'> | null | undefined
  readonly productId?: Id<'product'> | null | undefined
}

/** What can be charged of a choice: claims in their order and the most that can be taken, or why nothing can. */
export function chargeable(account: AccountState, choice: ChargeChoice, pending: PendingParts) {
  const field = choice.claimId ? 'claimId' : 'productId'
  if (Boolean(choice.claimId) === Boolean(choice.productId)) {
    return refuse('CHOOSE_ONE', 'Choose a claim or a product to charge, one of them.', 'claimId')
  }
  const chosen = chosenClaims(account, choice)
  if (chosen.length === 0) {
    const message = choice.claimId
      ? 'This claim is not open on this account.'
      : 'Nothing is open on this product.'
    return refuse('CLAIM_NOT_OPEN', message, field)
  }
  const claims = chosen.filter(({ disputed }) => !disputed)
  if (claims.length === 0) {
    return refuse('CLAIM_DISPUTED', 'A disputed claim cannot be charged. Resolve the dispute first.', field)
  }
  const mostMinor = claims.reduce((sum, claim) => sum + chargeableMinor(claim, pending), 0n)
  if (mostMinor > 0n) return ok({ claims, mostMinor })
  return refuse('CHARGE_PENDING', 'A pending charge is for all of this already.', field)
}
