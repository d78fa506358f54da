import type { AccountState } from '../account/account-state.ts'
import type { Id } from '../shared/ids.ts'
import type { InstalmentPlanState } from './plan-state.ts'

/** The plan that is in force on an account, or null. */
export function activePlan({
  instalmentPlan,
}: Pick<AccountState, 'instalmentPlan'>): InstalmentPlanState | null {
  return instalmentPlan?.status === 'active' ? instalmentPlan : null
}

/** Whether a claim is paid by instalments now; its own due date then counts for nothing. */
export function isInActivePlan(account: Pick<AccountState, 'instalmentPlan'>, claimId: Id<'claim'>): boolean {
  return activePlan(account)?.claimIds.includes(claimId) ?? false
}
