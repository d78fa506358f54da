import { instalmentDates } from '../plan/instalment-dates.ts'
import type { InstalmentPlanState } from '../plan/plan-state.ts'
import { splitTotal } from '../plan/split-total.ts'
import { localDate } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { givenId } from './given-account.ts'

interface PlanWishes extends Partial<InstalmentPlanState> {
  readonly firstOn?: LocalDate
  readonly count?: number
}

/** An active plan of weekly instalments for the first claim: 300.00 in three from 1 December, unless wished otherwise. */
export function givenPlan({
  firstOn = localDate('2026-12-01'),
  count = 3,
  ...fields
}: PlanWishes = {}): InstalmentPlanState {
  const { interval = 'weekly', totalMinor = 30_000n } = fields
  const amounts = splitTotal(totalMinor, count)
  return {
    id: givenId('instalmentPlan'),
    status: 'active',
    interval,
    totalMinor,
    toleranceMinor: 100n,
    graceDays: 3,
    missedLimit: 2,
    claimIds: [givenId('claim', 1)],
    instalments: instalmentDates(firstOn, interval, count).map((dueOn, index) => ({
      id: givenId('instalment', index + 1),
      number: index + 1,
      dueOn,
      amountMinor: amounts[index] ?? 0n,
      paidMinor: 0n,
      paidOn: null,
      status: 'scheduled',
    })),
    ...fields,
  }
}
