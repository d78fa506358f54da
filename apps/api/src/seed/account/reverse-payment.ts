import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { moneyData } from '@arrears/domain/diary/phrase'
import { balanceEffect } from '@arrears/domain/ledger/balance'
import { postReversal } from '@arrears/domain/ledger/post'
import type { ReversalReason } from '@arrears/domain/ledger/reversal-reason'
import { recountPromises } from '@arrears/domain/promise/apply-payment'
import type { Id } from '@arrears/domain/shared/ids'
import { dayOf } from '../moment.ts'
import { userActor } from '../world.ts'
import { book } from './book.ts'
import type { BookedPayment, Life } from './life.ts'
import { tell } from './life.ts'
import { judging, updatePromises } from './promises.ts'

export interface Reversal {
  readonly at: number
  readonly reason: ReversalReason
  readonly userId: Id<'user'>
  readonly note?: string | null
}

/** Takes a payment back, as `reverseLedgerEntry` does: the inverse is booked and promises are counted again. */
export function reversePayment(
  life: Life,
  payment: BookedPayment,
  { at, reason, userId, note }: Reversal,
): void {
  if (payment.reversed) return
  payment.reversed = true
  const actor = userActor(life.world, userId)
  const original = { id: payment.transactionId, context: 'payment' as const, entries: payment.entries }
  const draft = postReversal(original, { effectiveOn: dayOf(at), reason })
  const transactionId = book(life, draft, { at, actor, action: 'reverseLedgerEntry' })
  const data = {
    context: 'payment' as const,
    amount: moneyData(balanceEffect(payment.entries), life.account.currency),
    effectiveOn: payment.effectiveOn,
    reason,
    note: note ?? null,
  }
  tell(life, diaryEvent('entryReversed', data, { subjectId: transactionId }), at, actor)
  const standing = life.payments.filter(({ reversed }) => !reversed)
  const states = life.promises.map(({ state }) => state)
  updatePromises(life, recountPromises(states, standing, judging(life, at)), at, actor)
}
