import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A stored number as people read it, with its country code. @example displayPhone('+353850123344') // +353 85 012 3344 */
export function displayPhone(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164
}
