type Raw = Readonly<Record<string, unknown>>

/** One value of an address's search; what is longer than anything we write there is no value. */
export function readText(search: Raw, key: string): string | undefined {
  const value = search[key]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' && value.length <= 2_000 ? value : undefined
}

/** Values separated by commas, each once. Ids and codes hold no commas. */
export function readList(search: Raw, key: string): readonly string[] {
  return [...new Set((readText(search, key) ?? '').split(',').filter(Boolean))]
}

export function writeList(values: readonly string[]): string | undefined {
  return values.length > 0 ? values.join(',') : undefined
}

export function readOneOf<const Value extends string>(
  search: Raw,
  key: string,
  values: readonly Value[],
): Value | undefined {
  const text = readText(search, key)
  return values.find((value) => value === text)
}

/** A calendar day that exists, as `YYYY-MM-DD`. */
export function readDay(search: Raw, key: string): string | undefined {
  const text = readText(search, key)
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined
}

/** A whole number from `least` to `most`. */
export function readWhole(search: Raw, key: string, least: number, most: number): number | undefined {
  const text = readText(search, key)
  if (!text || !/^\d{1,9}$/.test(text)) return undefined
  const value = Number(text)
  return value >= least && value <= most ? value : undefined
}
