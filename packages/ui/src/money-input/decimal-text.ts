const separators = /[\s  ’']/g

/**
 * Brings what people type to a plain decimal: `1.234,50`, `1,234.50`, `1 234.5` → `1234.50`.
 * The last of `.` and `,` is the decimal sign, unless it stands before exactly three digits more than once.
 * Text that is no number comes back as it was, for the form's own rule to refuse.
 *
 * @example toDecimalText('1,234', 2) // '1234.00': one comma before three digits groups thousands
 */
export function toDecimalText(text: string, digits: number): string {
  const compact = text.replace(separators, '').replace(/^[−–]/, '-')
  const match = /^(-?)(\d[\d.,]*|[.,]\d+)$/.exec(compact)
  if (!match) return text.trim()
  const [, sign = '', body = ''] = match
  const lastSign = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','))
  const fraction = lastSign < 0 ? '' : body.slice(lastSign + 1)
  const kinds = new Set(body.replace(/\d/g, '')).size
  const signs = body.replace(/\d/g, '').length
  const grouping = lastSign > 0 && fraction.length === 3 && kinds === 1 && (signs > 1 || digits !== 3)
  const whole = (grouping ? body : lastSign < 0 ? body : body.slice(0, lastSign)).replace(/[.,]/g, '')
  const rest = grouping ? '' : fraction
  const plainWhole = whole.replace(/^0+(?=\d)/, '') || '0'
  const decimals = rest.padEnd(digits, '0')
  return `${sign}${plainWhole}${decimals ? `.${decimals}` : ''}`
}
