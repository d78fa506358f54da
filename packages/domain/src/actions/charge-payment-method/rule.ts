import { z } from 'zod'
import type { ClaimState } from '../../account/account-state.ts'
import { openAccount } from '../../account/availability.ts'
import { otherCurrency } from '../../account/other-currency.ts'
import { statusFlagLabels } from '../../account/status-flag.ts'
import type { PendingParts } from '../../charge/charge-limits.ts'
import { splitCharge } from '../../charge/charge-limits.ts'
import { protectionOf } from '../../charge/protection.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { maxPaymentMinor } from '../../ledger/payment-limits.ts'
import { earliestCollection, preNoticeDays } from '../../mandate/collection-date.ts'
import { checkMandateUse } from '../../mandate/mandate-use.ts'
import { idField, localDateField, moneyField, optionalText } from '../../shared/fields.ts'
import { formatDate, formatMoney } from '../../shared/format.ts'
import { addDays, isBefore } from '../../shared/local-date.ts'
import type { LocalDate } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'
import { chargeable } from './chargeable.ts'

/** How far ahead of the first possible day a collection may be set. */
const longestWaitDays = 60

function chooseDate(wanted: LocalDate | null | undefined, earliest: LocalDate, locale: string) {
  const collectOn = wanted ?? earliest
  if (isBefore(collectOn, earliest)) {
    const message = `It can be collected from ${formatDate(earliest, locale)} on.`
    return refuse('COLLECTION_TOO_EARLY', message, 'collectOn')
  }
  const latest = addDays(earliest, longestWaitDays)
  if (!isBefore(latest, collectOn)) return ok(collectOn)
  return refuse('COLLECTION_TOO_LATE', `Choose a day up to ${formatDate(latest, locale)}.`, 'collectOn')
}

const named = ({ id, reference }: ClaimState) => ({ id, reference })

/**
 * Asks a payment provider for money by a mandate (B9). The decision only writes down what is wanted; the worker asks the
 * provider on the day of collection, and `settleCharge` books what came of it.
 */
export const chargePaymentMethod = defineAction('chargePaymentMethod', {
  input: z.object({
    accountId: idField('account'),
    mandateId: idField('mandate'),
    claimId: idField('claim').nullish(),
    /** Instead of a claim: every open claim of the product, oldest first. */
    productId: idField('product').nullish(),
    amount: moneyField({ positive: true }),
    /** The day of collection; the first possible one when left out. */
    collectOn: localDateField.nullish(),
    note: optionalText(2000),
  }),
  available: (account) => {
    const open = openAccount(account)
    if (!open.ok) return open
    const flag = protectionOf(account)
    if (flag) {
      return refuse(
        'DEBTOR_PROTECTED',
        `Nothing can be charged while the account is marked “${statusFlagLabels[flag]}”.`,
      )
    }
    if (account.claims.length === 0) return refuse('NO_OPEN_BALANCE', 'Nothing is open on this account.')
    if (account.claims.every(({ disputed }) => disputed)) {
      return refuse('EVERYTHING_DISPUTED', 'Every open claim is disputed; resolve a dispute first.')
    }
    if (account.mandates.length === 0) {
      return refuse('NO_MANDATE', 'No payment method of this account has a mandate.')
    }
    return ok()
  },
  decide: (account, input, { today }, { pending }: { readonly pending: PendingParts }) => {
    const { amount, note } = input
    const { currency, settings } = account
    const mandate = account.mandates.find(({ id }) => id === input.mandateId)
    const method = account.paymentMethods.find(({ id }) => id === mandate?.paymentMethodId)
    if (!mandate || !method) {
      return refuse('MANDATE_NOT_FOUND', 'There is no such mandate on this account.', 'mandateId')
    }
    const choice = chargeable(account, input, pending)
    if (!choice.ok) return choice
    if (amount.currency !== currency) return otherCurrency(account)
    const { claims, mostMinor } = choice.value
    if (amount.minor > mostMinor) {
      const most = formatMoney({ minor: mostMinor, currency }, settings.locale)
      return refuse('AMOUNT_EXCEEDS_OPEN', `This is more than can be charged: ${most}.`, 'amount')
    }
    // Money that could not be booked when it comes must not be asked for.
    if (amount.minor > maxPaymentMinor) {
      const most = formatMoney({ minor: maxPaymentMinor, currency }, settings.locale)
      return refuse('TOO_LARGE', `One charge can be ${most} at most.`, 'amount')
    }
    const date = chooseDate(input.collectOn, earliestCollection(mandate, settings, today), settings.locale)
    if (!date.ok) return date
    const collectOn = date.value
    const usable = checkMandateUse(mandate, collectOn, settings.locale)
    if (!usable.ok) return usable
    if (method.expiresOn && isBefore(method.expiresOn, collectOn)) {
      return refuse('METHOD_EXPIRED', `${method.label} has expired by then.`, 'mandateId')
    }
    const parts = splitCharge(claims, pending, amount.minor)
    const charged = claims.filter(({ id }) => parts.some(({ claimId }) => claimId === id)).map(named)
    const about = charged.length === 1 ? { claimId: charged[0]?.id } : {}
    const data = {
      amount: moneyData(amount.minor, currency),
      method: method.label,
      collectOn,
      claims: charged,
      note,
    }
    return ok({
      charge: {
        amountMinor: amount.minor,
        currency,
        collectOn,
        mandateId: mandate.id,
        paymentMethodId: method.id,
        productId: input.productId ?? null,
        provider: method.provider,
        parts,
      },
      noticeDays: preNoticeDays(mandate, settings),
      diary: [diaryEvent('chargeStarted', data, about)],
    })
  },
})
