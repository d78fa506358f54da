import type { LocalDate } from '../shared/local-date.ts'
import type { InstalmentState } from './plan-state.ts'

/**
 * What is open on the claims of an active plan, by the days on which it is now due: the unpaid parts of its instalments, oldest
 * first. What the plan does not cover, such as credit held beside it, or a payment from before it that bounced, comes with the last.
 * The sum is always what is open.
 */
export function ageOfPlan(
  instalments: readonly Pick<InstalmentState, 'dueOn' | 'amountMinor' | 'paidMinor' | 'paidOn'>[],
  openMinor: bigint,
): { readonly dueOn: LocalDate; readonly openMinor: bigint }[] {
  const unpaid = instalments.filter(({ paidOn }) => paidOn === null)
  let left = openMinor
  return unpaid.flatMap(({ dueOn, amountMinor, paidMinor }, index) => {
    const wanted = amountMinor - paidMinor
    const part = index === unpaid.length - 1 || wanted > left ? left : wanted
    left -= part
    return part > 0n ? [{ dueOn, openMinor: part }] : []
  })
}
