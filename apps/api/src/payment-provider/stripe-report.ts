import type { ChargeReport } from '@arrears/domain/charge/charge-state'
import type { FailureCode } from '@arrears/domain/charge/failure-code'
import type { ReturnReason } from '@arrears/domain/charge/return-reason'
import type { Stripe } from 'stripe'
import type { Reinstated } from './provider.ts'
import { fromStripeAmount } from './stripe-amount.ts'
import { failed, processing, returned, succeeded } from './reports.ts'

const failureCodes: Readonly<Record<string, FailureCode>> = {
  insufficient_funds: 'insufficientFunds',
  expired_card: 'methodExpired',
  authentication_required: 'authenticationRequired',
  account_closed: 'accountClosed',
  no_account: 'accountClosed',
  bank_account_closed: 'accountClosed',
  invalid_account_number: 'accountClosed',
  debit_not_authorized: 'mandateRefused',
  mandate_invalid: 'mandateRefused',
  payment_method_invalid_mandate: 'mandateRefused',
  resource_missing: 'methodUnknown',
  card_declined: 'declined',
}

/** The more exact of the two codes that Stripe gives. */
export function failureOf(error: {
  readonly code?: string | null
  readonly decline_code?: string | null
}): FailureCode {
  return failureCodes[error.decline_code ?? ''] ?? failureCodes[error.code ?? ''] ?? 'other'
}

const returnReasons: Readonly<Record<string, ReturnReason>> = {
  insufficient_funds: 'notSufficientFunds',
  debit_not_authorized: 'notAuthorised',
  bank_cannot_process: 'other',
  incorrect_account_details: 'other',
}

/** Disputes for which the bank has taken the money: not mere inquiries, and not those that were prevented. */
const withdrawn: ReadonlySet<string> = new Set(['needs_response', 'under_review', 'lost', 'won'])

/** What a payment at Stripe means to us, with what was taken back by refunds and disputes. */
export function reportOf(
  intent: Stripe.PaymentIntent,
  disputes: readonly Stripe.Dispute[],
): { report: ChargeReport; reinstated: readonly Reinstated[] } {
  const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null
  const minorOf = (amount: number) => fromStripeAmount(amount, intent.currency)
  const taken = disputes.filter(({ status }) => withdrawn.has(status))
  const refundedMinor = minorOf(charge?.amount_refunded ?? 0)
  const returnedMinor = taken.reduce((sum, { amount }) => sum + minorOf(amount), refundedMinor)
  // Refunds of more than was still there are of money that had been given again.
  let againMinor = returnedMinor - minorOf(intent.amount)
  const reinstated = taken
    .filter(({ status }) => status === 'won')
    .map(({ id, amount }) => {
      const amountMinor = minorOf(amount)
      const takenMinor = againMinor <= 0n ? 0n : againMinor < amountMinor ? againMinor : amountMinor
      againMinor -= takenMinor
      return { reference: id, amountMinor, takenMinor }
    })
  if (returnedMinor > 0n) {
    const [dispute] = taken
    const reason = dispute ? (returnReasons[dispute.reason] ?? 'chargeback') : 'refund'
    return { report: returned(returnedMinor, reason), reinstated }
  }
  return { report: unreturned(intent), reinstated }
}

function unreturned(intent: Stripe.PaymentIntent): ChargeReport {
  switch (intent.status) {
    case 'succeeded':
      return succeeded
    case 'processing':
    case 'requires_capture':
      return processing
    case 'requires_action':
      return failed('authenticationRequired')
    default:
      return failed(intent.last_payment_error ? failureOf(intent.last_payment_error) : 'other')
  }
}
