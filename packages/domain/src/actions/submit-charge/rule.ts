import { z } from 'zod'
import type { AccountState } from '../../account/account-state.ts'
import { chargeableMinor, type PendingParts } from '../../charge/charge-limits.ts'
import type { ChargePart, StoredCharge } from '../../charge/charge-state.ts'
import type { FailureCode } from '../../charge/failure-code.ts'
import { protectionOf } from '../../charge/protection.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { checkMandateUse } from '../../mandate/mandate-use.ts'
import { idField } from '../../shared/fields.ts'
import { isBefore } from '../../shared/local-date.ts'
import type { LocalDate } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

export interface ChargeToSubmit {
  readonly charge: StoredCharge
  /** What other charges that were handed over and not answered yet may still bring, claim by claim. */
  readonly handedOver: PendingParts
}

/** Days may lie between asking and collecting: what makes a charge wrong by now. */
function hindrance(
  account: AccountState,
  { charge, handedOver }: ChargeToSubmit,
  today: LocalDate,
): FailureCode | null {
  if (protectionOf(account)) return 'debtorProtected'
  const mandate = account.mandates.find(({ id }) => id === charge.mandateId)
  const method = account.paymentMethods.find(({ id }) => id === charge.paymentMethodId)
  if (!mandate || !method || !checkMandateUse(mandate, today, account.settings.locale).ok)
    return 'mandateUnusable'
  if (method.expiresOn && isBefore(method.expiresOn, today)) return 'methodExpired'
  return charge.parts.every((part) => stillOpen(account, part, handedOver)) ? null : 'claimChanged'
}

/** What is open may have shrunk since several charges were asked for: the first to be handed over has it, the next must not collect it again. */
function stillOpen(
  account: AccountState,
  { claimId, amountMinor }: ChargePart,
  handedOver: PendingParts,
): boolean {
  const claim = account.claims.find(({ id }) => id === claimId)
  return claim !== undefined && !claim.disputed && chargeableMinor(claim, handedOver) >= amountMinor
}

/** Hands a charge to the provider on its day, or lets it fail when it may not be collected any more; run by the worker. */
export const submitCharge = defineAction('submitCharge', {
  input: z.object({ accountId: idField('account'), chargeId: idField('charge') }),
  available: () => ok(),
  decide: (account, _input, { today }, subject: ChargeToSubmit) => {
    const { charge } = subject
    if (charge.state !== 'pending') {
      return refuse('CHARGE_NOT_PENDING', 'This charge is not pending any more.', 'chargeId')
    }
    if (charge.submitted) {
      return refuse('CHARGE_ALREADY_SUBMITTED', 'This charge was handed to the provider already.', 'chargeId')
    }
    if (isBefore(today, charge.collectOn)) {
      return refuse('CHARGE_NOT_DUE', 'This charge is not due for collection yet.', 'chargeId')
    }
    const failureCode = hindrance(account, subject, today)
    const amount = moneyData(charge.amountMinor, account.currency)
    const about = { subjectId: charge.id }
    return ok({
      failureCode,
      usedOn: failureCode ? null : today,
      diary: [
        failureCode
          ? diaryEvent('chargeFailed', { amount, reason: failureCode }, about)
          : diaryEvent('chargeSubmitted', { amount }, about),
      ],
    })
  },
})
