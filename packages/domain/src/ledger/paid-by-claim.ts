import { openMinor } from '../claim/open-minor.ts'
import type { Allocation, PayableClaim } from './allocate.ts'

export interface PaidClaim {
  readonly claim: PayableClaim
  /** How much of the money it got. */
  readonly paidMinor: bigint
  readonly isSettled: boolean
}

/** What each claim got of an allocation, in the order in which it was reached. */
export function paidByClaim(claims: readonly PayableClaim[], { lines }: Allocation): PaidClaim[] {
  return [...new Set(lines.map(({ claimId }) => claimId))].flatMap((id) => {
    const claim = claims.find((open) => open.id === id)
    const paidMinor = lines.reduce((sum, line) => (line.claimId === id ? sum + line.amountMinor : sum), 0n)
    return claim ? [{ claim, paidMinor, isSettled: paidMinor === openMinor(claim) }] : []
  })
}
