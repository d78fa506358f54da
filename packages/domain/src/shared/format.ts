import { currencyDigits, formatDecimal } from './money.ts'
import type { Money } from './money.ts'
import { dateMillis } from './local-date.ts'
import type { LocalDate } from './local-date.ts'

/** An amount as people of a locale write it, for example `€4,318.20`. Exact at any size: it goes through text, not a number. */
export function formatMoney(amount: Money, locale: string): string {
  const { currency } = amount
  const format = kept(moneyFormats, `${locale} ${currency}`, () => {
    const digits = currencyDigits(currency)
    const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    return new Intl.NumberFormat(locale, { style: 'currency', currency, ...fraction })
  })
  return format.format(formatDecimal(amount) as `${number}`)
}

/** A day as people of a locale write it, for example `27 Nov 2026`. */
export function formatDate(date: LocalDate, locale: string): string {
  const format = kept(
    dateFormats,
    locale,
    () => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' }),
  )
  return format.format(dateMillis(date))
}

const moneyFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs hundreds of times what using it does, and a server knows few of them. */
function kept<Format>(formats: Map<string, Format>, key: string, make: () => Format): Format {
  const known = formats.get(key)
  if (known) return known
  const made = make()
  if (formats.size < 200) formats.set(key, made)
  return made
}
