import type { ReturnReason } from '@arrears/domain/charge/return-reason'
import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { moneyData, type MoneyData } from '@arrears/domain/diary/phrase'
import { balanceEffect } from '@arrears/domain/ledger/balance'
import { postReversal } from '@arrears/domain/ledger/post'
import type { ReversalReason } from '@arrears/domain/ledger/reversal-reason'
import type { Actor } from '@arrears/domain/permissions/permissions'
import { recountPromises } from '@arrears/domain/promise/apply-payment'
import type { Id } from '@arrears/domain/shared/ids'
import { dayOf } from '../moment.ts'
import { book } from './book.ts'
import type { BookedPayment, Life } from './life.ts'
import { tell } from './life.ts'
import { judging, updatePromises } from './promises.ts'

export interface Reversal {
  readonly at: number
  readonly reason: ReversalReason
  readonly actor: Actor
  readonly note?: string | null
  /** The charge whose money it was, and why that was taken back. */
  readonly charge?: { readonly id: Id<'charge'>; readonly reason: ReturnReason; readonly amount: MoneyData }
}

/** Takes a payment back, as `reverseLedgerEntry` does: the inverse is booked and promises are counted again. */
export function reversePayment(
  life: Life,
  payment: BookedPayment,
  { at, reason, actor, note, charge }: Reversal,
): void {
  if (payment.reversed) return
  payment.reversed = true
  const original = { id: payment.transactionId, context: 'payment' as const, entries: payment.entries }
  const draft = postReversal(original, { effectiveOn: dayOf(at), reason })
  const transactionId = book(life, draft, {
    at,
    actor,
    action: charge ? 'settleCharge' : 'reverseLedgerEntry',
  })
  const data = {
    context: 'payment' as const,
    amount: moneyData(balanceEffect(payment.entries), life.account.currency),
    effectiveOn: payment.effectiveOn,
    reason,
    note: note ?? null,
  }
  const told = charge
    ? diaryEvent(
        'chargeReturned',
        { amount: charge.amount, returned: charge.amount, reason: charge.reason },
        { subjectId: charge.id },
      )
    : diaryEvent('entryReversed', data, { subjectId: transactionId })
  tell(life, told, at, actor)
  const standing = life.payments.filter(({ reversed }) => !reversed)
  const states = life.promises.map(({ state }) => state)
  updatePromises(life, recountPromises(states, standing, judging(life, at)), at, actor)
}
