const formatters = new Map<string, Intl.NumberFormat>()

/** Building a formatter costs far more than using it, and a table of money needs hundreds. */
function formatterFor(currency: string, locale: string | undefined, signed: boolean): Intl.NumberFormat {
  const key = `${locale ?? ''} ${currency} ${signed}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      signDisplay: signed ? 'exceptZero' : 'negative',
    })
    formatters.set(key, formatter)
  }
  return formatter
}

export interface MoneyFormat {
  locale?: string
  /** Shows a plus before what is more than nothing. */
  signed?: boolean
}

/**
 * Writes a plain decimal such as `-76.81` as people read it. Never goes through a floating-point number.
 *
 * @example formatMoney('-76.81', 'EUR', { locale: 'en-IE' }) // '−€76.81', with a true minus sign
 */
export function formatMoney(
  amount: string,
  currency: string,
  { locale, signed = false }: MoneyFormat = {},
): string {
  return formatterFor(currency, locale, signed)
    .formatToParts(amount as Intl.StringNumericLiteral)
    .map(({ type, value }) => (type === 'minusSign' ? '−' : value))
    .join('')
}
