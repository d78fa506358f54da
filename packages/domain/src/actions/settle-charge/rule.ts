import { z } from 'zod'
import type { AccountState } from '../../account/account-state.ts'
import type { ChargeReport, StoredCharge } from '../../charge/charge-state.ts'
import { failureCodes } from '../../charge/failure-code.ts'
import { moveCharge } from '../../charge/move-charge.ts'
import type { ChargeMove } from '../../charge/move-charge.ts'
import { returnReasonLabels, returnReasons, reversalReasonOf } from '../../charge/return-reason.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { creditEffect, freeCredit } from '../../ledger/free-credit.ts'
import type { CreditUse } from '../../ledger/free-credit.ts'
import { idField, optionalText } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { ActionContext } from '../define-action.ts'
import { defineAction } from '../define-action.ts'
import { recordPayment } from '../record-payment/rule.ts'
import { reverseLedgerEntry } from '../reverse-ledger-entry/rule.ts'
import type { ReverseEntrySubject } from '../reverse-ledger-entry/rule.ts'

export interface ChargeToSettle {
  readonly charge: StoredCharge
  /** How the money comes: by card, or by direct debit. */
  readonly kind: 'card' | 'directDebit'
  /** The payment that stands for it, with what its reversal changes; null when none does. */
  readonly payment: ReverseEntrySubject | null
  /** Where credit went that claims have used; asked for when the payment is taken back. */
  readonly creditUses: readonly CreditUse[]
}

const minorField = z
  .string()
  .regex(/^\d{1,16}$/)
  .transform(BigInt)

/** The payment as one that came in: same allocation, same promises; only the diary tells it as a charge. */
function bookPayment(
  account: AccountState,
  { charge, kind }: ChargeToSettle,
  amountMinor: bigint,
  ctx: ActionContext,
) {
  // Claims that were settled or disputed meanwhile cannot take it: it goes to the oldest others, or is kept as credit.
  const takers = account.claims.filter(
    ({ id, disputed }) => !disputed && charge.parts.some(({ claimId }) => claimId === id),
  )
  const input = {
    accountId: account.id,
    amount: { minor: amountMinor, currency: account.currency },
    kind,
    claimIds: takers.map(({ id }) => id),
    paymentMethodId: charge.paymentMethodId,
    effectiveOn: null,
    externalReference: null,
    note: null,
  }
  const booked = recordPayment.decide(account, input, ctx, { writtenOff: [] })
  if (!booked.ok) return booked
  const { ledger, promises, diary } = booked.value
  const [, ...follows] = diary
  const amount = moneyData(amountMinor, account.currency)
  const claims = takers.map(({ id, reference }) => ({ id, reference }))
  const about = { subjectId: charge.id, ...(claims.length === 1 ? { claimId: claims[0]?.id } : {}) }
  return ok({
    ledger,
    promises,
    cancelledClaimIds: [],
    creditReversals: [],
    diary: [diaryEvent('chargeSucceeded', { amount, claims }, about), ...follows],
  })
}

/** Takes the payment out of the books whole. One that a person has reversed already is only told. */
function takeBack(
  account: AccountState,
  { charge, payment, creditUses }: ChargeToSettle,
  move: Extract<ChargeMove, { kind: 'return' }>,
  reason: NonNullable<ChargeReport['returnReason']>,
  ctx: ActionContext,
) {
  const returned = moneyData(move.returnedMinor - charge.returnedMinor, account.currency)
  const told = diaryEvent(
    'chargeReturned',
    { amount: moneyData(charge.amountMinor, account.currency), returned, reason },
    { subjectId: charge.id },
  )
  if (!payment?.transaction || payment.transaction.reversedById) {
    return ok({ ...nothingBooked, diary: [told] })
  }
  const { today } = ctx
  const freed = freeCredit(account, { reversed: payment.transaction, uses: creditUses, today })
  const freedMinor = freed.reduce((sum, { ledger }) => sum + creditEffect(ledger.entries), 0n)
  const reversalReason = reversalReasonOf[reason]
  const note = `Charge: ${returnReasonLabels[reason]}`
  const reversed = reverseLedgerEntry.decide(
    { ...account, unappliedMinor: account.unappliedMinor + freedMinor },
    { accountId: account.id, entryId: '', reason: reversalReason, effectiveOn: null, note },
    ctx,
    payment,
  )
  if (!reversed.ok) return reversed
  const { ledger, promises, cancelledClaimIds, diary } = reversed.value
  const [, ...follows] = diary
  const unused = freed.map(({ use, ledger: { entries } }) =>
    diaryEvent('entryReversed', {
      context: use.context,
      amount: moneyData(creditEffect(entries), account.currency),
      effectiveOn: use.effectiveOn,
      reason: reversalReason,
      note,
    }),
  )
  return ok({
    ledger,
    promises,
    cancelledClaimIds,
    creditReversals: freed.map((use) => use.ledger),
    diary: [told, ...unused, ...follows],
  })
}

const nothingBooked = { ledger: null, promises: [], cancelledClaimIds: [], creditReversals: [] }

/** Books what a provider reports of a charge, one step at a time and each once; run by the worker. */
export const settleCharge = defineAction('settleCharge', {
  input: z.object({
    accountId: idField('account'),
    chargeId: idField('charge'),
    /** What the provider calls it; null when it refused to make anything. */
    providerReference: optionalText(255),
    outcome: z.enum(['processing', 'succeeded', 'failed']),
    /** Taken back so far, in minor units. */
    returnedMinor: minorField,
    failureCode: z.enum(failureCodes).nullable(),
    returnReason: z.enum(returnReasons).nullable(),
  }),
  available: () => ok(),
  decide: (account, input, ctx, subject: ChargeToSettle) => {
    const { charge } = subject
    const move = moveCharge(charge, input)
    const providerReference = charge.providerReference ?? input.providerReference
    if (!move) {
      // The first answer of a provider that takes its time: what it calls the charge is kept, to ask by it.
      if (providerReference !== charge.providerReference) {
        return ok({ ...nothingBooked, move, charge: { state: charge.state, providerReference }, diary: [] })
      }
      return refuse('CHARGE_UP_TO_DATE', 'Nothing is new about this charge.', 'chargeId')
    }
    const { state } = move
    if (move.kind === 'fail') {
      const failureCode = input.failureCode ?? 'other'
      const data = { amount: moneyData(charge.amountMinor, account.currency), reason: failureCode }
      return ok({
        ...nothingBooked,
        move,
        charge: { state, providerReference, failureCode },
        diary: [diaryEvent('chargeFailed', data, { subjectId: charge.id })],
      })
    }
    if (move.kind === 'return') {
      const returnReason = input.returnReason ?? 'other'
      const taken = takeBack(account, subject, move, returnReason, ctx)
      if (!taken.ok) return taken
      const { returnedMinor } = move
      return ok({ ...taken.value, move, charge: { state, providerReference, returnedMinor, returnReason } })
    }
    const booked = bookPayment(account, subject, move.amountMinor, ctx)
    if (!booked.ok) return booked
    return ok({ ...booked.value, move, charge: { state, providerReference } })
  },
})
