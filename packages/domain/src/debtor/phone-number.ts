// The smallest metadata will do: it knows the lengths of each country's numbers. Whether somebody answers is for people to
// find out and mark, and the larger sets refuse new number ranges until they are updated.
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'

/**
 * Reads a phone number as people write it and gives E.164. A number without country code is read as one of `country`
 * (ISO 3166-1 alpha-2). @example normalisePhone('085 012 3344', 'IE') // +353850123344
 */
export function normalisePhone(
  text: string,
  country: string | null,
): Result<string, Refusal<'NOT_A_PHONE_NUMBER' | 'COUNTRY_CODE_MISSING'>> {
  const parsed =
    country !== null && isSupportedCountry(country)
      ? parsePhoneNumberFromString(text, { defaultCountry: country, extract: false })
      : parsePhoneNumberFromString(text, { extract: false })
  if (parsed?.isPossible()) return ok(parsed.number)
  if (!text.trim().startsWith('+') && country === null) {
    return refuse(
      'COUNTRY_CODE_MISSING',
      'Write the number with its country code, for example +353 85 012 3344.',
    )
  }
  return refuse('NOT_A_PHONE_NUMBER', 'This is not a phone number; check the digits and the country code.')
}
