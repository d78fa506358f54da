import { currencyDigits, formatDecimal } from './money.ts'
import type { Money } from './money.ts'
import { dateMillis } from './local-date.ts'
import type { LocalDate } from './local-date.ts'

/** An amount as people of a locale write it, for example `€4,318.20`. Exact at any size: it goes through text, not a number. */
export function formatMoney(amount: Money, locale: string): string {
  const digits = currencyDigits(amount.currency)
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: amount.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return format.format(formatDecimal(amount) as `${number}`)
}

/** A day as people of a locale write it, for example `27 Nov 2026`. */
export function formatDate(date: LocalDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' }).format(dateMillis(date))
}
