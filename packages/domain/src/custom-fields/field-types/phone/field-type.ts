import { z } from 'zod'
import { ok, refuse } from '../../../shared/result.ts'
import { defineFieldType, isText, wrongType } from '../../field-type.ts'

// E.164: the country code, which never begins with zero, and at most 15 digits in all.
const e164 = /^\+[1-9]\d{6,14}$/

/**
 * A phone number, kept as E.164. It asks for the country code rather than guessing a country, so that the numbering plans of the
 * world need not be loaded wherever a field is shown; a debtor's own numbers are checked against them, by the action that edits them.
 */
export const phone = defineFieldType({
  type: 'phone',
  version: 1,
  label: 'Phone',
  settings: z.strictObject({}),
  parse(raw) {
    if (typeof raw !== 'string') return wrongType('Write the phone number as text.')
    const digits = raw
      .trim()
      .slice(0, 60)
      .replace(/[\s().\-/\u00a0]/g, '')
      .replace(/^00/, '+')
    if (e164.test(digits)) return ok(digits)
    return refuse(
      'NOT_A_PHONE_NUMBER',
      'Write the number with its country code, for example +353 85 012 3344.',
    )
  },
  format: (stored) => stored,
  holds: isText,
  convertsTo: { text: (stored) => stored, longText: (stored) => stored },
})
