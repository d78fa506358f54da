import type { AccountState, ClaimState } from '../account/account-state.ts'
import { openMinor } from '../claim/open-minor.ts'
import type { Id } from '../shared/ids.ts'
import type { ChargePart } from './charge-state.ts'

/** What pending charges have spoken for already, claim by claim. */
export type PendingParts = readonly ChargePart[]

/** How much of a claim can still be charged: what is open, less what pending charges are for. */
export function chargeableMinor(claim: ClaimState, pending: PendingParts): bigint {
  const spokenFor = pending.reduce(
    (sum, { claimId, amountMinor }) => (claimId === claim.id ? sum + amountMinor : sum),
    0n,
  )
  const left = openMinor(claim) - spokenFor
  return left > 0n ? left : 0n
}

/** The claims that a choice stands for: the one named, or the open ones of a product, oldest due date first. */
export function chosenClaims(
  account: AccountState,
  choice: {
    readonly claimId?: Id<'claim'> | null | undefined
    readonly productId?: Id<'product'> | null | undefined
  },
): readonly ClaimState[] {
  return account.claims
    .filter(({ id, productId }) => (choice.claimId ? id === choice.claimId : productId === choice.productId))
    .toSorted((a, b) =>
      a.dueOn !== b.dueOn ? (a.dueOn < b.dueOn ? -1 : 1) : a.reference < b.reference ? -1 : 1,
    )
}

/** Splits an amount over claims in their order, never more on one than can be charged. */
export function splitCharge(
  claims: readonly ClaimState[],
  pending: PendingParts,
  amountMinor: bigint,
): readonly ChargePart[] {
  let left = amountMinor
  return claims.flatMap((claim) => {
    const most = chargeableMinor(claim, pending)
    const part = most < left ? most : left
    left -= part
    return part > 0n ? [{ claimId: claim.id, amountMinor: part }] : []
  })
}
