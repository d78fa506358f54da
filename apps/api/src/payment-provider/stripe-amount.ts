import { currencyDigits, type Money } from '@arrears/domain/shared/money'

/** Currencies that Stripe counts with other digits than ISO 4217 gives them (docs.stripe.com/currencies, special cases). */
const digitsAtStripe: Readonly<Record<string, number>> = { ISK: 2, UGX: 2, MGA: 0 }

/** How many digits more, or fewer, an amount has there. */
function shiftOf(currency: string): number {
  const digits = currencyDigits(currency)
  return (digitsAtStripe[currency] ?? digits) - digits
}

/** An amount as Stripe counts it; null when it cannot be told exactly, such as half an ariary. */
export function toStripeAmount({ minor, currency }: Money): number | null {
  const shift = shiftOf(currency)
  // A bigint of ours always fits a number (`maxMinor`).
  if (shift >= 0) return Number(minor * 10n ** BigInt(shift))
  const unit = 10n ** BigInt(-shift)
  return minor % unit === 0n ? Number(minor / unit) : null
}

/** What Stripe counts, in our minor units. */
export function fromStripeAmount(amount: number, currency: string): bigint {
  const shift = shiftOf(currency.toUpperCase())
  return shift >= 0 ? BigInt(amount) / 10n ** BigInt(shift) : BigInt(amount) * 10n ** BigInt(-shift)
}
