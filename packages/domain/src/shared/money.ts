import { currencyDigits, isCurrency } from './currency.ts'
import type { Currency } from './currency.ts'
import { ok, refuse } from './result.ts'
import type { Refusal, Result } from './result.ts'

export { currencyDigits, isCurrency }
export type { Currency }

/** An exact amount: whole minor units (cents, pence, yen) of one currency. */
export interface Money {
  readonly minor: bigint
  readonly currency: Currency
}

/** The largest amount, in minor units: it still fits a JavaScript number, so that no reader downstream rounds it. */
export const maxMinor = 9_007_199_254_740_991n

export function money(minor: bigint, currency: Currency): Money {
  if (!isCurrency(currency)) throw new RangeError(`Unknown currency ${currency}`)
  return { minor, currency }
}

const decimal = /^([+-]?)(\d+)(?:\.(\d+))?$/

/** Reads `12.30` as written by a form or another program: a point, no thousands separator, no more digits than the currency has. */
export function parseDecimal(
  text: string,
  currency: Currency,
): Result<Money, Refusal<'UNKNOWN_CURRENCY' | 'NOT_A_NUMBER' | 'TOO_MANY_DECIMALS' | 'TOO_LARGE'>> {
  if (!isCurrency(currency))
    return refuse('UNKNOWN_CURRENCY', 'This is not a currency code, such as EUR or USD.')
  const digits = currencyDigits(currency)
  const example = digits === 0 ? '12' : `12.${'30'.padEnd(digits, '0')}`
  const match = decimal.exec(text.trim())
  if (!match) return refuse('NOT_A_NUMBER', `Write the amount in digits, for example ${example}.`)
  const [, sign = '', whole = '', fraction = ''] = match
  if (fraction.length > digits) {
    const allowed = digits === 0 ? 'no decimals' : `at most ${digits} decimals`
    return refuse('TOO_MANY_DECIMALS', `${currency} has ${allowed}.`)
  }
  const significant = whole.replace(/^0+/, '') + fraction.padEnd(digits, '0')
  // The length is looked at first because turning a megabyte of digits into a bigint takes quadratic time.
  const minor = significant.length > 16 ? maxMinor + 1n : BigInt(significant || '0')
  if (minor > maxMinor) return refuse('TOO_LARGE', 'This amount is too large.')
  return ok({ minor: sign === '-' ? -minor : minor, currency })
}

/** Writes an amount as programs read it, with all the digits its currency has. @example '4318.20' */
export function formatDecimal(amount: Money): string {
  const digits = currencyDigits(amount.currency)
  const sign = amount.minor < 0n ? '-' : ''
  const text = (amount.minor < 0n ? -amount.minor : amount.minor).toString().padStart(digits + 1, '0')
  if (digits === 0) return sign + text
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}
