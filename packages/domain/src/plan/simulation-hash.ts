import type { AccountState } from '../account/account-state.ts'
import { fingerprint } from '../shared/fingerprint.ts'
import { planTerms } from './plan-terms.ts'
import type { PlanWish } from './simulate-plan.ts'

// Raised when the same account and wish would give another plan: a simulation of the old program is then not confirmed.
const rulesVersion = 1

/**
 * Names a simulation: what was wished for, on an account that stands exactly so. Everything that the plan follows from is in it,
 * and what has no bearing on it, such as a note added meanwhile, is not.
 */
export function simulationHash(account: AccountState, { interval, firstOn, count }: PlanWish): string {
  const { id, currency, balanceMinor, unappliedMinor, claims, promises } = account
  const parts = [
    rulesVersion,
    [id, currency, balanceMinor, unappliedMinor],
    [interval, firstOn, count],
    claims
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((claim) => [
        claim.id,
        claim.dueOn,
        claim.disputed,
        claim.principalMinor,
        claim.interestMinor,
        claim.costMinor,
      ]),
    promises
      .filter(({ status }) => status === 'open')
      .map((promise) => promise.id)
      .toSorted(),
    Object.values(planTerms(account.settings)),
  ]
  return fingerprint(
    JSON.stringify(parts, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
  )
}
