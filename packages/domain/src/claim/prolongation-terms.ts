import type { AccountState, ClaimState } from '../account/account-state.ts'
import { isInActivePlan } from '../plan/active-plan.ts'
import { addDays, isBefore } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import { openMinor } from './open-minor.ts'
import { prolongationFee } from './prolongation-fee.ts'
import type { ProlongationFee } from './prolongation-fee.ts'

export interface ProlongationTerms extends ProlongationFee {
  readonly days: number
  readonly fromDueOn: LocalDate
  readonly dueOn: LocalDate
}

export type NotProlongable = Refusal<
  | 'CLAIM_DISPUTED'
  | 'CLAIM_IN_PLAN'
  | 'FEE_CANNOT_BE_PROLONGED'
  | 'TOO_MANY_PROLONGATIONS'
  | 'DAYS_NOT_ALLOWED'
  | 'PROLONGED_TOO_LONG'
  | 'FEE_WITHOUT_BASIS'
>

const noFee: ProlongationFee = { feeMinor: 0n, basis: null }

type OfAccount = Pick<AccountState, 'settings' | 'instalmentPlan' | 'flags'>

/** Whether the due date of a claim may be moved at all, by however many days. */
export function prolongable(claim: ClaimState, account: OfAccount): Result<void, NotProlongable> {
  const { prolongationMaxTimes, prolongationMaxDays } = account.settings
  if (claim.disputed) {
    return refuse('CLAIM_DISPUTED', `${claim.reference} is disputed; resolve the dispute first.`, 'claimId')
  }
  if (claim.kind === 'fee') {
    const message = `${claim.reference} is a fee. Only the claim that it arose from can be prolonged.`
    return refuse('FEE_CANNOT_BE_PROLONGED', message, 'claimId')
  }
  if (isInActivePlan(account, claim.id)) {
    const message = `${claim.reference} is paid by an instalment plan. Cancel the plan to move its due date.`
    return refuse('CLAIM_IN_PLAN', message, 'claimId')
  }
  if (claim.prolongedTimes >= prolongationMaxTimes) {
    const times = prolongationMaxTimes === 1 ? 'once' : `${prolongationMaxTimes} times`
    const message =
      prolongationMaxTimes === 0
        ? 'The settings allow no prolongation on this account.'
        : `${claim.reference} was prolonged ${times}, which is the most the settings allow.`
    return refuse('TOO_MANY_PROLONGATIONS', message, 'claimId')
  }
  if (claim.prolongedDays >= prolongationMaxDays) {
    const message = `${claim.reference} was prolonged by ${claim.prolongedDays} days, which is the most the settings allow.`
    return refuse('PROLONGED_TOO_LONG', message, 'claimId')
  }
  return ok()
}

/**
 * What prolonging a claim by so many days means (B10): the new due date, counted from the due date or, when that has passed,
 * from today, and the fee. Nothing is decided or booked.
 */
export function prolongationTerms(
  claim: ClaimState,
  days: number,
  account: OfAccount,
  today: LocalDate,
): Result<ProlongationTerms, NotProlongable> {
  const { settings } = account
  const possible = prolongable(claim, account)
  if (!possible.ok) return possible
  if (!settings.prolongationDays.includes(days)) {
    const allowed = settings.prolongationDays.join(', ')
    return refuse('DAYS_NOT_ALLOWED', `Choose one of these numbers of days: ${allowed}.`, 'days')
  }
  const left = settings.prolongationMaxDays - claim.prolongedDays
  if (days > left) {
    const message = `${claim.reference} can be prolonged by at most ${left} more days; it was by ${claim.prolongedDays} already.`
    return refuse('PROLONGED_TOO_LONG', message, 'days')
  }
  // Nothing may be charged for a debt while a breathing space lasts (Debt Respite Scheme Regulations 2020, reg. 7(7)).
  const fee = account.flags.includes('moratorium') ? ok(noFee) : prolongationFee(openMinor(claim), settings)
  if (!fee.ok) return fee
  const from = isBefore(claim.dueOn, today) ? today : claim.dueOn
  return ok({ days, fromDueOn: claim.dueOn, dueOn: addDays(from, days), ...fee.value })
}
