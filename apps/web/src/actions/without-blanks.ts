/**
 * Leaves out what was not filled in, so that a schema says "required" rather than that the empty text is no choice. An amount
 * without figures counts as not filled in.
 */
export function withoutBlanks(input: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => !isBlank(value)))
}

function isBlank(value: unknown): boolean {
  if (value === '' || value === undefined || value === null) return true
  return typeof value === 'object' && 'amount' in value && value.amount === ''
}
