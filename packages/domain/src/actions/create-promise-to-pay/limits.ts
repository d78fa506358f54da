import type { AccountState, ClaimState } from '../../account/account-state.ts'
import { openMinor } from '../../claim/open-minor.ts'
import { activePlan, isInActivePlan } from '../../plan/active-plan.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { Refusal, Result } from '../../shared/result.ts'

const sum = (claims: readonly ClaimState[]): bigint =>
  claims.reduce((total, claim) => total + openMinor(claim), 0n)

/**
 * Claims that no open promise covers yet, that no plan in force has combined, and that are not in dispute: collection of a disputed
 * part stops (12 CFR 1006.38).
 */
export function promisableClaims(account: AccountState): readonly ClaimState[] {
  const taken = new Set(openPromises(account).flatMap((promise) => promise.claimIds))
  return account.claims.filter(
    (claim) => !claim.disputed && !taken.has(claim.id) && !isInActivePlan(account, claim.id),
  )
}

export function openPromises(account: AccountState): AccountState['promises'] {
  return account.promises.filter((promise) => promise.status === 'open')
}

/** The most that can be promised: what is open and not in dispute, less the credit held. */
export function promisableMinor(account: AccountState, claims: readonly ClaimState[]): bigint {
  const whole = claims.length === 0
  const open = sum(whole ? account.claims.filter((claim) => !claim.disputed) : claims)
  return whole && account.balanceMinor < open ? account.balanceMinor : open
}

type NotPromisable = Refusal<
  'NO_OPEN_BALANCE' | 'EVERYTHING_DISPUTED' | 'PLAN_ACTIVE' | 'PROMISE_ALREADY_OPEN'
>

/** Whether anything of the account is left to promise. */
export function somethingToPromise(account: AccountState): Result<void, NotPromisable> {
  if (account.balanceMinor <= 0n || sum(account.claims) === 0n) {
    return refuse('NO_OPEN_BALANCE', 'Nothing is open on this account.')
  }
  if (account.claims.every((claim) => claim.disputed)) {
    return refuse('EVERYTHING_DISPUTED', 'Every open claim is disputed; resolve a dispute first.')
  }
  const agreed = activePlan(account) !== null
  if (agreed && account.claims.every((claim) => claim.disputed || isInActivePlan(account, claim.id))) {
    return refuse('PLAN_ACTIVE', 'An instalment plan is in force. Cancel it to take a promise instead.')
  }
  const whole = openPromises(account).some((promise) => promise.claimIds.length === 0)
  if (whole || promisableClaims(account).length === 0) {
    return refuse('PROMISE_ALREADY_OPEN', 'A promise is open already. Cancel it to make another.')
  }
  return ok()
}
