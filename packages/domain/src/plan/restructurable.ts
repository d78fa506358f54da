import type { AccountState, ClaimState } from '../account/account-state.ts'
import { openAccount } from '../account/availability.ts'
import { openMinor } from '../claim/open-minor.ts'
import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import { activePlan } from './active-plan.ts'

export interface Combined {
  /** The open claims that a plan combines. */
  readonly claims: readonly ClaimState[]
  /** Disputed ones, which stay as they are: collection of a disputed part stops (12 CFR 1006.38). */
  readonly disputed: readonly ClaimState[]
  /** Open on the combined claims, less the credit held. */
  readonly totalMinor: bigint
}

/** What a plan would be for: every open claim that is not in dispute, less the credit held. */
export function combinedClaims({ claims, unappliedMinor }: AccountState): Combined {
  const combined = claims.filter(({ disputed }) => !disputed)
  return {
    claims: combined,
    disputed: claims.filter(({ disputed }) => disputed),
    totalMinor: combined.reduce((sum, claim) => sum + openMinor(claim), -unappliedMinor),
  }
}

export type NotRestructurable = Refusal<
  'ACCOUNT_CLOSED' | 'NO_OPEN_BALANCE' | 'EVERYTHING_DISPUTED' | 'PLAN_ALREADY_ACTIVE'
>

/** Whether an account can be restructured at all, whatever the dates. */
export function restructurable(account: AccountState): Result<void, NotRestructurable> {
  const open = openAccount(account)
  if (!open.ok) return open
  if (activePlan(account)) {
    const message = 'An instalment plan is in force already. Cancel it to agree another.'
    return refuse('PLAN_ALREADY_ACTIVE', message)
  }
  const { claims, disputed, totalMinor } = combinedClaims(account)
  if (claims.length === 0 && disputed.length > 0) {
    return refuse('EVERYTHING_DISPUTED', 'Every open claim is disputed; resolve a dispute first.')
  }
  if (totalMinor <= 0n) return refuse('NO_OPEN_BALANCE', 'Nothing is open on this account.')
  return ok()
}
