import type { FailureCode } from '@arrears/domain/charge/failure-code'
import type { ReturnReason } from '@arrears/domain/charge/return-reason'

export interface EmbeddedOutcome {
  readonly fails?: FailureCode
  readonly returns?: ReturnReason
}

/**
 * What becomes of a payment with the embedded provider, by the last four digits: those of Stripe's published test numbers, so
 * that the same trials work with both. Any other number succeeds.
 */
const outcomes: Readonly<Record<string, EmbeddedOutcome>> = {
  // Cards.
  '0002': { fails: 'declined' },
  '9995': { fails: 'insufficientFunds' },
  '0069': { fails: 'methodExpired' },
  '3184': { fails: 'authenticationRequired' },
  '0259': { returns: 'chargeback' },
  // Bank accounts.
  '3001': { fails: 'insufficientFunds' },
  '3002': { returns: 'notAuthorised' },
  '3003': { fails: 'accountClosed' },
  '3004': { fails: 'mandateRefused' },
  '3005': { returns: 'notSufficientFunds' },
}

export function embeddedOutcome(last4: string | null): EmbeddedOutcome {
  return (last4 !== null && outcomes[last4]) || {}
}

/** How long it takes until the outcome is known, and from then until the money is taken back, in milliseconds. */
export const embeddedDelays = {
  card: { settles: 3_000, returns: 60_000 },
  bankAccount: { settles: 8_000, returns: 120_000 },
} as const
