import { openMinor } from '@arrears/domain/claim/open-minor'
import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { moneyData } from '@arrears/domain/diary/phrase'
import type { PaymentKind } from '@arrears/domain/ledger/payment-kind'
import { postPayment } from '@arrears/domain/ledger/post'
import type { Actor } from '@arrears/domain/permissions/permissions'
import { applyPaymentToPromises } from '@arrears/domain/promise/apply-payment'
import type { Id } from '@arrears/domain/shared/ids'
import { embeddedReference } from '../../payment-provider/embedded-reference.ts'
import { dayOf, instantOf } from '../moment.ts'
import { systemActor } from '../world.ts'
import { book } from './book.ts'
import { tell, type BookedPayment, type Life } from './life.ts'
import { judging, updatePromises } from './promises.ts'

export interface PaymentToReceive {
  readonly at: number
  readonly amountMinor: bigint
  readonly kind: PaymentKind
  /** Claims that the debtor named. */
  readonly direction?: readonly Id<'claim'>[]
  readonly actor?: Actor
  readonly paymentMethodId?: Id<'paymentMethod'> | null
  readonly note?: string | null
  /** The charge that it came by. */
  readonly chargeId?: Id<'charge'>
}

/** Books money that came in and counts it towards promises, as `recordPayment` does. */
export function receivePayment(life: Life, payment: PaymentToReceive): BookedPayment {
  const { account, world } = life
  const { at, amountMinor, kind, direction = [], note = null } = payment
  const actor = payment.actor ?? systemActor(world, 'Bank import')
  const effectiveOn = dayOf(at)
  const open = life.claims.filter(({ row }) => row.state === 'open').map(({ state }) => state)
  const before = new Map(open.map((claim) => [claim.id, openMinor(claim)]))
  const order = life.settings.allocationOrder
  const { transaction, allocation } = postPayment({
    claims: open,
    amountMinor,
    order,
    direction,
    effectiveOn,
  })
  const transactionId = book(life, transaction, {
    at,
    actor,
    action: payment.chargeId ? 'settleCharge' : 'recordPayment',
    paymentMethodId: payment.paymentMethodId ?? null,
    externalReference: payment.chargeId
      ? embeddedReference(payment.chargeId)
      : `BK${String(life.number).padStart(6, '0')}${String(at % 1_000_000_000).padStart(9, '0')}`,
  })
  const booked: BookedPayment = {
    transactionId,
    bookedAt: instantOf(life.lastBookedAt),
    effectiveOn,
    entries: transaction.entries,
    reversed: false,
  }
  life.payments.push(booked)

  const paidIds = [...new Set(allocation.lines.map(({ claimId }) => claimId))]
  const paid = paidIds.flatMap((id) => open.find((claim) => claim.id === id) ?? [])
  const unallocated = allocation.unallocatedMinor
  const claims = paid.map(({ id, reference }) => ({ id, reference }))
  const { currency } = account
  const amount = moneyData(amountMinor, currency)
  const kept = unallocated > 0n ? moneyData(unallocated, currency) : null
  const about = {
    subjectId: transactionId,
    ...(claims.length === 1 && claims[0] ? { claimId: claims[0].id } : {}),
  }
  const data = { amount, kind, effectiveOn, claims, unallocated: kept, note }
  const told = payment.chargeId
    ? diaryEvent('chargeSucceeded', { amount, claims }, { ...about, subjectId: payment.chargeId })
    : diaryEvent('paymentRecorded', data, about)
  tell(life, told, at, actor)
  for (const claim of paid) {
    if (openMinor(claim) > 0n || before.get(claim.id) === 0n) continue
    const { id, reference } = claim
    const settled = diaryEvent('claimSettled', { claim: { id, reference } }, { claimId: id, subjectId: id })
    tell(life, settled, at, actor)
  }
  const states = life.promises.map(({ state }) => state)
  updatePromises(life, applyPaymentToPromises(states, allocation, effectiveOn, judging(life, at)), at, actor)
  return booked
}
