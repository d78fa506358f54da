import type { AccountState } from '../account/account-state.ts'
import { openAccount } from '../account/availability.ts'
import { holdKindIds, holdKinds } from '../hold/hold-kind.ts'
import { activePlan } from '../plan/active-plan.ts'
import { ok, refuse } from '../shared/result.ts'

/** Whether an account may be given to an agency (B13), or the first reason why not. */
export function placeable(account: AccountState) {
  const open = openAccount(account)
  if (!open.ok) return open
  const { agency, flags, claims, promises } = account
  if (agency) return refuse('AT_AGENCY', `${agency.name} collects this account already; recall it first.`)
  if (account.balanceMinor <= 0n || claims.length === 0) {
    return refuse('NOTHING_OWED', 'Nothing is owed on this account: what was paid is not given to an agency.')
  }
  if (flags.includes('bankrupt')) {
    return refuse('DEBTOR_BANKRUPT', 'The debtor is bankrupt: the debt is not given to an agency.')
  }
  if (flags.includes('deceased')) {
    return refuse('DEBTOR_DECEASED', 'The debtor is deceased: the estate is not given to an agency.')
  }
  if (flags.includes('disputed') || claims.some(({ disputed }) => disputed)) {
    return refuse('ACCOUNT_DISPUTED', 'A claim is disputed; resolve the dispute first.')
  }
  const hold = holdKindIds.find((kind) => flags.includes(kind))
  if (hold) {
    return refuse('HOLD_IN_FORCE', `The hold “${holdKinds[hold]}” is in force; lift it first.`)
  }
  if (activePlan(account)) {
    return refuse('PLAN_ACTIVE', 'An instalment plan is in force; it has to end or be cancelled first.')
  }
  if (promises.some(({ status }) => status === 'open')) {
    return refuse('PROMISE_OPEN', 'A promise to pay is open; wait for its day or cancel it first.')
  }
  return ok()
}
