import { sumOfClaims } from '../claim-choice/sum-of-claims.ts'
import type { OpenClaim } from '../claim-choice/use-open-claims.ts'

/** What the form proposes: all that is open, without what is disputed, and no more than the balance. The rule decides. */
export function proposedAmount(
  { balance, claims }: { balance: string; claims: readonly OpenClaim[] },
  chosen: readonly string[],
  currency: string,
): string {
  if (chosen.length > 0)
    return sumOfClaims(
      claims.filter(({ id }) => chosen.includes(id)),
      currency,
    )
  const undisputed = sumOfClaims(
    claims.filter(({ disputed }) => !disputed),
    currency,
  )
  return undisputed !== '' && Number(undisputed) < Number(balance) ? undisputed : balance
}
