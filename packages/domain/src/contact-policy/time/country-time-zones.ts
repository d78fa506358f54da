/** Where the runtime's own list holds islands and enclaves besides, or names the main place last. */
const preferred: Readonly<Record<string, readonly string[]>> = {
  DE: ['Europe/Berlin'],
  ES: ['Europe/Madrid', 'Atlantic/Canary'],
  PT: ['Europe/Lisbon', 'Atlantic/Madeira', 'Atlantic/Azores'],
}

interface PlacedLocale extends Intl.Locale {
  readonly timeZones?: readonly string[]
  getTimeZones?(): readonly string[] | undefined
}

// The runtime looks them up anew each time, which takes longer than all else that a page of an account decides.
const found = new Map<string, readonly string[]>(Object.entries(preferred))

/** Every time zone of a country (ISO 3166-1 alpha-2), as the runtime knows them; none when it is no country. */
export function countryTimeZones(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return []
  const known = found.get(country)
  if (known) return known
  // Newer runtimes have the function, older ones the property.
  const locale: PlacedLocale = new Intl.Locale(`und-${country}`)
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? []
  found.set(country, zones)
  return zones
}
