// The full metadata knows which ranges cost extra; nothing that a browser loads first reads it.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { refuse } from '../shared/result.ts'
import type { Refusal } from '../shared/result.ts'

/** Numbers that call for help, wherever they are written behind a country code. */
const emergency = /^(?:000|[19]\d{2})$/

export type NumberHazard = Refusal<'EMERGENCY_NUMBER' | 'PREMIUM_NUMBER' | 'NUMBER_NOT_DIALABLE'>

/** Why a number (E.164) is never dialled: it calls for help, it costs extra, or it cannot be one; null when it may be. */
export function numberHazard(number: string): NumberHazard | null {
  const parsed = parsePhoneNumberFromString(number)
  const national = parsed?.nationalNumber ?? number.replace(/^\+/, '')
  if (emergency.test(national)) {
    return refuse(
      'EMERGENCY_NUMBER',
      'This is an emergency or service number, which is not called from here.',
    ).error
  }
  if (!parsed?.isPossible()) {
    return refuse('NUMBER_NOT_DIALABLE', 'This number cannot be dialled; check its digits.').error
  }
  const type = parsed.getType()
  return type === 'PREMIUM_RATE' || type === 'SHARED_COST'
    ? refuse('PREMIUM_NUMBER', 'This number costs extra to call, and is not called from here.').error
    : null
}
