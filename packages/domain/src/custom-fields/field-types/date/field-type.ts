import { z } from 'zod'
import { localDateField } from '../../../shared/fields.ts'
import { instantMillis, parseLocalDate } from '../../../shared/local-date.ts'
import type { Instant } from '../../../shared/local-date.ts'
import { ok, refuse } from '../../../shared/result.ts'
import { defineFieldType, isText, wrongType } from '../../field-type.ts'

/** A calendar day. It does not become a moment: nobody said at what time, or where. */
export const date = defineFieldType({
  type: 'date',
  version: 1,
  label: 'Date',
  settings: z
    .strictObject({ min: localDateField.optional(), max: localDateField.optional() })
    .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
      path: ['max'],
      message: 'The last day must not be before the first.',
      params: { code: 'MAX_BELOW_MIN' },
    }),
  parse(raw, { min, max }) {
    if (typeof raw !== 'string') return wrongType('Write the date as year-month-day, for example 2026-11-27.')
    const parsed = parseLocalDate(raw)
    if (!parsed.ok) return parsed
    if (min !== undefined && parsed.value < min) return refuse('TOO_EARLY', `This must not be before ${min}.`)
    if (max !== undefined && parsed.value > max) return refuse('TOO_LATE', `This must not be after ${max}.`)
    return ok(parsed.value)
  },
  format(stored, _settings, { locale }) {
    const parsed = parseLocalDate(stored)
    if (!parsed.ok) return stored
    const midnight = instantMillis(`${parsed.value}T00:00:00.000Z` as Instant)
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(midnight)
  },
  holds: isText,
  convertsTo: { text: (stored) => stored, longText: (stored) => stored },
})
