import { z } from 'zod'
import { otherCurrency } from '../../account/other-currency.ts'
import { someClaimNotOpen } from '../../claim/claim-not-open.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { paidByClaim } from '../../ledger/paid-by-claim.ts'
import { paymentKinds } from '../../ledger/payment-kind.ts'
import { earliestPaymentDay, maxPaymentMinor } from '../../ledger/payment-limits.ts'
import { postPayment } from '../../ledger/post.ts'
import { applyPaymentToPromises } from '../../promise/apply-payment.ts'
import { recoveries, reopened } from '../../ledger/recover.ts'
import type { WrittenOffClaim } from '../../ledger/recover.ts'
import { promiseEvents } from '../../promise/promise-events.ts'
import { idField, listField, localDateField, moneyField, optionalText } from '../../shared/fields.ts'
import { formatDate, formatMoney } from '../../shared/format.ts'
import { isBefore } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

export interface RecordPaymentSubject {
  /** Those of the claims named that were given up: money on them brings them back. */
  readonly writtenOff: readonly WrittenOffClaim[]
}

const nothingWrittenOff: RecordPaymentSubject = { writtenOff: [] }

/**
 * Books money that came in (B15), with the allocation that the preview showed. A closed account, or one on which nothing
 * is open, takes money too: it is held as credit, because it did come in.
 */
export const recordPayment = defineAction('recordPayment', {
  input: z.object({
    accountId: idField('account'),
    amount: moneyField({ positive: true }),
    kind: z.enum(paymentKinds),
    /** Value date; today when left out. */
    effectiveOn: localDateField.nullish(),
    /** Claims that the debtor named, in that order; they come before the oldest. */
    claimIds: listField(idField('claim'), 500),
    paymentMethodId: idField('paymentMethod').nullish(),
    /** The payer's or bank's own reference. */
    externalReference: optionalText(140),
    note: optionalText(2000),
  }),
  available: () => ok(),
  decide: (account, input, { today, timeZone }, { writtenOff }: RecordPaymentSubject = nothingWrittenOff) => {
    const { amount, kind, claimIds, externalReference, note } = input
    const { currency, settings } = account
    const effectiveOn = input.effectiveOn ?? today
    if (amount.currency !== currency) return otherCurrency(account)
    if (isBefore(today, effectiveOn)) {
      return refuse('EFFECTIVE_IN_FUTURE', 'Money cannot have come in after today.', 'effectiveOn')
    }
    const earliest = earliestPaymentDay(account, today)
    if (isBefore(effectiveOn, earliest)) {
      const message = `This is long before anything was owed; choose ${formatDate(earliest, settings.locale)} or later.`
      return refuse('EFFECTIVE_TOO_EARLY', message, 'effectiveOn')
    }
    if (amount.minor > maxPaymentMinor) {
      const most = formatMoney({ minor: maxPaymentMinor, currency }, settings.locale)
      return refuse('TOO_LARGE', `One payment can be ${most} at most.`, 'amount')
    }
    const payable = [...account.claims, ...writtenOff.map(reopened)]
    if (claimIds.some((id) => !payable.some((claim) => claim.id === id))) return someClaimNotOpen()
    const method = account.paymentMethods.find(({ id }) => id === input.paymentMethodId)
    if (input.paymentMethodId && !method) {
      return refuse('PAYMENT_METHOD_NOT_FOUND', 'There is no such payment method.', 'paymentMethodId')
    }
    const { transaction, allocation } = postPayment({
      claims: payable,
      amountMinor: amount.minor,
      order: settings.allocationOrder,
      direction: claimIds,
      effectiveOn,
    })
    const paid = paidByClaim(payable, allocation)
    const recovered = recoveries(writtenOff, allocation, today)
    const settled = paid.flatMap(({ claim, isSettled }) => (isSettled ? [claim] : []))
    const promises = applyPaymentToPromises(account.promises, allocation, effectiveOn, {
      today,
      timeZone,
      toleranceMinor: BigInt(settings.promiseToleranceMinor),
    })
    const unallocated = allocation.unallocatedMinor
    const claims = paid.map(({ claim: { id, reference } }) => ({ id, reference }))
    return ok({
      ledger: transaction,
      allocation,
      payment: { kind, externalReference, paymentMethodId: method?.id ?? null },
      promises,
      recoveries: recovered,
      diary: [
        diaryEvent(
          'paymentRecorded',
          {
            amount: moneyData(amount.minor, currency),
            kind,
            effectiveOn,
            claims,
            unallocated: unallocated > 0n ? moneyData(unallocated, currency) : null,
            note,
          },
          claims.length === 1 ? { claimId: claims[0]?.id } : {},
        ),
        ...recovered.map(({ claim: { id, reference }, paidMinor, rest }) =>
          diaryEvent(
            'claimRecovered',
            {
              claim: { id, reference },
              amount: moneyData(paidMinor, currency),
              rest: rest && moneyData(rest.amountMinor, currency),
            },
            { claimId: id, subjectId: id },
          ),
        ),
        ...settled.map(({ id, reference }) =>
          diaryEvent('claimSettled', { claim: { id, reference } }, { claimId: id, subjectId: id }),
        ),
        ...promiseEvents(account.promises, promises, currency),
      ],
    })
  },
})
