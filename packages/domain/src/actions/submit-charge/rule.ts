import { z } from 'zod'
import type { AccountState } from '../../account/account-state.ts'
import type { ChargePart, StoredCharge } from '../../charge/charge-state.ts'
import type { FailureCode } from '../../charge/failure-code.ts'
import { protectionOf } from '../../charge/protection.ts'
import { openMinor } from '../../claim/open-minor.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { checkMandateUse } from '../../mandate/mandate-use.ts'
import { idField } from '../../shared/fields.ts'
import { isBefore } from '../../shared/local-date.ts'
import type { LocalDate } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Days may lie between asking and collecting: what makes a charge wrong by now. */
function hindrance(account: AccountState, charge: StoredCharge, today: LocalDate): FailureCode | null {
  if (protectionOf(account)) return 'debtorProtected'
  const mandate = account.mandates.find(({ id }) => id === charge.mandateId)
  const method = account.paymentMethods.find(({ id }) => id === charge.paymentMethodId)
  if (!mandate || !method || !checkMandateUse(mandate, today, account.settings.locale).ok)
    return 'mandateUnusable'
  if (method.expiresOn && isBefore(method.expiresOn, today)) return 'methodExpired'
  return charge.parts.every((part) => stillOpen(account, part)) ? null : 'claimChanged'
}

function stillOpen(account: AccountState, { claimId, amountMinor }: ChargePart): boolean {
  const claim = account.claims.find(({ id }) => id === claimId)
  return claim !== undefined && !claim.disputed && openMinor(claim) >= amountMinor
}

/** Hands a charge to the provider on its day, or lets it fail when it may not be collected any more; run by the worker. */
export const submitCharge = defineAction('submitCharge', {
  input: z.object({ accountId: idField('account'), chargeId: idField('charge') }),
  available: () => ok(),
  decide: (account, _input, { today }, charge: StoredCharge) => {
    if (charge.state !== 'pending') {
      return refuse('CHARGE_NOT_PENDING', 'This charge is not pending any more.', 'chargeId')
    }
    if (charge.submitted) {
      return refuse('CHARGE_ALREADY_SUBMITTED', 'This charge was handed to the provider already.', 'chargeId')
    }
    if (isBefore(today, charge.collectOn)) {
      return refuse('CHARGE_NOT_DUE', 'This charge is not due for collection yet.', 'chargeId')
    }
    const failureCode = hindrance(account, charge, today)
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
