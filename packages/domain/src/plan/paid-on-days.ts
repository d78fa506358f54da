import type { LocalDate } from '../shared/local-date.ts'
import type { PlanToJudge, Receipt } from './judge-plan.ts'

/** The value date on which each instalment was paid, oldest first, the tolerance forgiven; null where it is not. */
export function paidOnDays(
  { instalments, toleranceMinor }: PlanToJudge,
  receipts: readonly Receipt[],
): (LocalDate | null)[] {
  const byDay = receipts.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))
  let upTo = 0n
  return instalments.map(({ amountMinor }) => {
    upTo += amountMinor
    // A tolerance as large as the instalment itself would count nothing at all as paid.
    const wanted = amountMinor > toleranceMinor ? upTo - toleranceMinor : upTo
    let received = 0n
    for (const receipt of byDay) {
      received += receipt.amountMinor
      if (received >= wanted) return receipt.effectiveOn
    }
    return null
  })
}
