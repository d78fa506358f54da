import { parseInstant } from '@arrears/domain/shared/local-date'

/** How the values of cursors are read back, by the type of the column. */
export const parseText = (text: string): string | undefined => (text.includes('\u0000') ? undefined : text)

export const parseMinor = (text: string): bigint | undefined =>
  /^-?\d{1,18}$/.test(text) ? BigInt(text) : undefined

/** As `toISOString` writes it, in years that we keep: PostgreSQL would fail on those that `Date` knows besides. */
export function parseMoment(text: string): Date | undefined {
  const parsed = parseInstant(text)
  return parsed.ok ? new Date(parsed.value) : undefined
}
