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

/** Every time zone of a country (ISO 3166-1 alpha-2), as the runtime knows them; none when it is no country. */
export function countryTimeZones(country: string): readonly string[] {
  const known = preferred[country]
  if (known || !/^[A-Z]{2}$/.test(country)) return known ?? []
  // Newer runtimes have the function, older ones the property.
  const locale: PlacedLocale = new Intl.Locale(`und-${country}`)
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}
