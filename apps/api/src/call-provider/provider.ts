import type { CallFailure } from '@arrears/domain/call/call-failure'
import type { CallReport } from '@arrears/domain/call/call-state'
import type { Instant } from '@arrears/domain/shared/local-date'

/** Which call of ours something is about; part of the addresses at which a provider tells how it goes. */
export interface OwnCall {
  readonly orgId: string
  readonly accountId: string
  readonly callId: string
}

/** A call as a provider is asked for it: the caller's own phone first, then the debtor's. */
export interface CallToPlace extends OwnCall {
  readonly ownPhone: string
}

export type Placed = { readonly reference: string } | { readonly failure: CallFailure }

/**
 * Places calls for people. `place` is asked once for a call and never again. It throws when it is not known whether the call was
 * placed; that it was certainly not placed is an answer.
 */
export interface CallProvider {
  place(call: CallToPlace): Promise<Placed>
  /** How a call stands, leg by leg. */
  look(reference: string, now: Instant): Promise<readonly CallReport[]>
  /** Ends a call; one that is over stays as it is. */
  hangUp(reference: string): Promise<void>
}

/** The providers by the name that calls carry; one that is not set up is missing. */
export interface CallProviders {
  readonly twilio?: TwilioConnection
}

/** Twilio as a provider, and what its webhook needs. */
export interface TwilioConnection extends CallProvider {
  /** Whether Twilio sent these fields to this path of ours. */
  isSigned(path: string, fields: URLSearchParams, signature: string): boolean
  /** What Twilio is told to do once the caller has pressed a key. */
  connectTo(own: OwnCall, number: string): string
  /** What a status callback tells: unreadable without a status or the call's name, unknown by a status that we have no use for. */
  readReport(
    leg: CallReport['leg'],
    fields: URLSearchParams,
    now: Instant,
  ): HeardReport | 'unreadable' | 'unknown'
}

export interface HeardReport {
  readonly report: CallReport
  /** What Twilio calls the call, whichever leg it speaks of. */
  readonly reference: string
}
