/** How the values of cursors are read back, by the type of the column. */
export const parseText = (text: string): string | undefined => (text.includes('\u0000') ? undefined : text)

export const parseMinor = (text: string): bigint | undefined =>
  /^-?\d{1,18}$/.test(text) ? BigInt(text) : undefined

export function parseMoment(text: string): Date | undefined {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? undefined : date
}
