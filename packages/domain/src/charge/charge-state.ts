import type { Id } from '../shared/ids.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { FailureCode } from './failure-code.ts'
import type { ReturnReason } from './return-reason.ts'

/** What became of a charge: asked for, money came, none came, money came and was all taken back, called off before its day. */
export type ChargeState = 'pending' | 'succeeded' | 'failed' | 'returned' | 'cancelled'

/** How much of a charge is for a claim. */
export interface ChargePart {
  readonly claimId: Id<'claim'>
  readonly amountMinor: bigint
}

/** A charge as stored, as far as rules look at it. */
export interface StoredCharge {
  readonly id: Id<'charge'>
  readonly state: ChargeState
  readonly amountMinor: bigint
  /** What was taken back so far; never more than the amount. */
  readonly returnedMinor: bigint
  readonly collectOn: LocalDate
  /** Whether it was handed to the provider. */
  readonly submitted: boolean
  readonly mandateId: Id<'mandate'>
  readonly paymentMethodId: Id<'paymentMethod'>
  readonly parts: readonly ChargePart[]
  /** What the provider calls it, once it has answered. */
  readonly providerReference: string | null
  /** Whether a payment stands in the ledger for it. */
  readonly booked: boolean
}

/** What a provider says of a charge. It may say so late, twice, or in another order than things happened. */
export interface ChargeReport {
  readonly outcome: 'processing' | 'succeeded' | 'failed'
  /** Taken back by refunds and chargebacks so far, in all. */
  readonly returnedMinor: bigint
  readonly failureCode: FailureCode | null
  readonly returnReason: ReturnReason | null
}
