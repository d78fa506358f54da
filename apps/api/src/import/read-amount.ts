/**
 * Writes an amount from a spreadsheet as our programs read it: `1.234,56 €` → `1234.56`. Thousands may be grouped by the
 * separator that is not the decimal one, by spaces or apostrophes; parentheses and a minus behind mean less than zero.
 * What is no amount comes back as it is, for the rule of the action to refuse in its own words.
 */
export function plainAmount(text: string, decimalSeparator: '.' | ','): string {
  let rest = text.trim()
  const isNegative = /^\(.*\)$/.test(rest) || /^[-−]/.test(rest) || rest.endsWith('-')
  rest = rest
    .replaceAll(/[()+\-−]/g, '')
    .replaceAll(/^(?:[A-Z]{3}|\p{Sc})\s*|\s*(?:[A-Z]{3}|\p{Sc})$/gu, '')
    .trim()
  const point = decimalSeparator === '.' ? '\\.' : ','
  const group = decimalSeparator === '.' ? ',' : '\\.'
  const shape = new RegExp(`^(\\d+|\\d{1,3}(?:[${group}\\s'’]\\d{3})+)(?:${point}(\\d+))?$`, 'u')
  const match = shape.exec(rest)
  if (!match) return text
  const whole = (match[1] ?? '').replaceAll(/\D/g, '')
  return `${isNegative ? '-' : ''}${whole}${match[2] === undefined ? '' : `.${match[2]}`}`
}
