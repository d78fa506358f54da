import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { areaCodeZones } from './nanp-area-codes.ts'
import { countryTimeZones } from './country-time-zones.ts'

/** Where somebody with that number (E.164) may be, by its area code or country; nothing when the number does not say. */
export function phoneTimeZones(number: string): readonly string[] {
  if (number.startsWith('+1')) return areaCodeZones.get(number.slice(2, 5)) ?? []
  const parsed = parsePhoneNumberFromString(number)
  // Some countries share a code, such as Britain and its islands.
  const countries = parsed?.country ? [parsed.country] : (parsed?.getPossibleCountries() ?? [])
  return countries.flatMap(countryTimeZones)
}
