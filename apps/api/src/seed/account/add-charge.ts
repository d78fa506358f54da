import type { ChargeState } from '@arrears/domain/charge/charge-state'
import type { FailureCode } from '@arrears/domain/charge/failure-code'
import type { ReturnReason } from '@arrears/domain/charge/return-reason'
import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { moneyData } from '@arrears/domain/diary/phrase'
import type { Id } from '@arrears/domain/shared/ids'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import { embeddedReference } from '../../payment-provider/embedded-reference.ts'
import { dayOf, hour, instantOf } from '../moment.ts'
import { systemActor, userActor } from '../world.ts'
import { tell, type Life, type LiveClaim, type LivePaymentMethod } from './life.ts'
import { receivePayment } from './receive-payment.ts'
import { reversePayment } from './reverse-payment.ts'

export interface ChargeToAdd {
  readonly at: number
  readonly method: LivePaymentMethod
  readonly mandateId: Id<'mandate'>
  readonly claim: LiveClaim
  readonly amountMinor: bigint
  readonly state: ChargeState
  readonly userId: Id<'user'>
  /** The day of collection; the day it was asked for when left out. */
  readonly collectOn?: LocalDate
  readonly failureCode?: FailureCode
  readonly returnReason?: ReturnReason
}

/** Charges a payment method, with what became of it, as the actions do. */
export function addCharge(life: Life, charge: ChargeToAdd): void {
  const { account, batch, id, world } = life
  const { at, method, claim, amountMinor, state, failureCode, returnReason = 'chargeback' } = charge
  const chargeId = id('charge')
  const collectOn = charge.collectOn ?? dayOf(at)
  const [submittedAt, settledAt] = [at + hour, at + 2 * hour]
  const provider = systemActor(world, 'Payment provider')
  const amount = moneyData(amountMinor, account.currency)
  const named = { id: claim.state.id, reference: claim.state.reference }
  const about = { subjectId: chargeId, claimId: claim.state.id }
  const started = { amount, method: method.label, collectOn, claims: [named], note: null }
  tell(life, diaryEvent('chargeStarted', started, about), at, userActor(world, charge.userId))
  const submitted = state !== 'pending'
  if (submitted) tell(life, diaryEvent('chargeSubmitted', { amount }, about), submittedAt, provider)
  if (state === 'failed') {
    tell(
      life,
      diaryEvent('chargeFailed', { amount, reason: failureCode ?? 'declined' }, about),
      settledAt,
      provider,
    )
  }
  const payment =
    state === 'succeeded' || state === 'returned'
      ? receivePayment(life, {
          at: settledAt,
          amountMinor,
          kind: method.kind === 'card' ? 'card' : 'directDebit',
          direction: [claim.state.id],
          actor: provider,
          paymentMethodId: method.id,
          chargeId,
        })
      : null
  if (state === 'returned' && payment) {
    const charged = { id: chargeId, reason: returnReason, amount }
    reversePayment(life, payment, {
      at: settledAt + hour,
      reason: 'chargeback',
      actor: provider,
      charge: charged,
    })
  }
  batch.add('charge', {
    id: chargeId,
    orgId: world.orgId,
    accountId: account.id,
    paymentMethodId: method.id,
    mandateId: charge.mandateId,
    productId: null,
    provider: 'embedded',
    currency: account.currency,
    amountMinor,
    returnedMinor: state === 'returned' ? amountMinor : 0n,
    state,
    collectOn,
    createdAt: instantOf(at),
    createdById: charge.userId,
    submittedAt: submitted ? instantOf(submittedAt) : null,
    settledAt: submitted ? instantOf(settledAt) : null,
    providerReference: submitted ? embeddedReference(chargeId) : null,
    failureCode: state === 'failed' ? (failureCode ?? 'declined') : null,
    returnReason: state === 'returned' ? returnReason : null,
    transactionId: state === 'succeeded' ? (payment?.transactionId ?? null) : null,
  })
  batch.add('chargeClaim', {
    orgId: world.orgId,
    chargeId,
    claimId: claim.state.id,
    amountMinor,
  })
}
