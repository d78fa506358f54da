import type { ChargeReport } from '@arrears/domain/charge/charge-state'
import type { Money } from '@arrears/domain/shared/money'

/** A charge as a provider is asked for it. */
export interface ProviderCharge {
  readonly orgId: string
  readonly accountId: string
  /** The key under which a provider acts once, however often it is asked. */
  readonly chargeId: string
  readonly amount: Money
  /** `card` or `bankAccount`. */
  readonly kind: string
  readonly last4: string | null
  /** Whose rules the mandate follows. */
  readonly scheme: string
  /** What the provider calls the debtor and the payment method. */
  readonly customerId: string | null
  readonly methodId: string | null
  /** What it calls the charge, once it has answered. */
  readonly reference: string | null
  /** When it was first handed over. */
  readonly submittedAt: Date
  readonly now: Date
}

/** Money that was taken back and then given again, such as by a chargeback that was decided for us. */
export interface Reinstated {
  readonly reference: string
  readonly amountMinor: bigint
  /** How much of that was refunded after all. */
  readonly takenMinor: bigint
}

export interface ProviderAnswer {
  /** What the provider calls the charge; null when it refused to make one. */
  readonly reference: string | null
  readonly report: ChargeReport
  readonly reinstated: readonly Reinstated[]
  /** When something new may be known; null when nothing is to come that is not told by itself. */
  readonly askAgainAt: Date | null
}

/**
 * Collects money for us. `collect` asks for it, or, when it was asked for before, for what became of it: the same charge is
 * never collected twice. Throws when there is no answer (the network, an outage): then nothing is known, and asking again is
 * right. That the debtor's bank says no is an answer.
 */
export interface PaymentProvider {
  collect(charge: ProviderCharge): Promise<ProviderAnswer>
}

/** The providers by the name that payment methods carry; one that is not set up is missing. */
export interface PaymentProviders {
  readonly embedded: PaymentProvider
  readonly stripe?: StripeConnection
}

/** Stripe as a provider, and what its webhook needs. */
export interface StripeConnection extends PaymentProvider {
  /** Reads an event from the bytes as they came; throws when the signature is not Stripe's. */
  readEvent(body: Buffer, signature: string): StripeEvent
  /** Events about money that was taken back or given again, whether or not a webhook told of them. */
  eventsOfReturns(): AsyncIterable<StripeEvent>
  /** Which charge of ours a payment at Stripe is; null when it is none. */
  find(paymentIntentId: string): Promise<OwnCharge | null>
}

export interface StripeEvent {
  readonly id: string
  readonly type: string
  /** The payment that it is about; null when it is about something else. */
  readonly paymentIntentId: string | null
}

export interface OwnCharge {
  readonly orgId: string
  readonly accountId: string
  readonly chargeId: string
}
