const separators = /[\s  ’']/g

/** Thousands in groups, all parted by one sign. */
const groups = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/

export type DecimalSign = '.' | ','

/** What stands before the cents where `locale` is spoken; without a locale, as the browser writes. */
export function decimalSign(locale: string | undefined): DecimalSign {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5)
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.'
}

/**
 * Brings what people type to a plain decimal: `1.234,50`, `1,234.50`, `1 234.5` → `1234.50`.
 * The last of `.` and `,` is the decimal sign. Only `1,234` could be either, and is what it is where `decimal` is the sign:
 * elsewhere a slip of the finger would make thousands of it. Text that is no number comes back as it was, and one with too many
 * decimals with all of them, for the form's own rule to refuse.
 *
 * @example toDecimalText('1,234', 2, '.') // '1234.00'
 * @example toDecimalText('1,234', 2, ',') // '1.234'
 */
export function toDecimalText(text: string, digits: number, decimal: DecimalSign): string {
  const compact = text.replace(separators, '').replace(/^[−–]/, '-')
  const match = /^(-?)(\d[\d.,]*|[.,]\d+)$/.exec(compact)
  if (!match) return text.trim()
  const [, sign = '', body = ''] = match
  const lastSign = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','))
  const signs = body.replace(/\d/g, '')
  const grouped = groups.test(body) && (signs.length > 1 || signs !== decimal)
  const whole = grouped || lastSign < 0 ? body : body.slice(0, lastSign)
  const fraction = grouped || lastSign < 0 ? '' : body.slice(lastSign + 1)
  const plainWhole = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '') || '0'
  const decimals = fraction.padEnd(digits, '0')
  return `${sign}${plainWhole}${decimals ? `.${decimals}` : ''}`
}
