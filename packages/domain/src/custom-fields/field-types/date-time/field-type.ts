import { z } from 'zod'
import { instantMillis, parseInstant } from '../../../shared/local-date.ts'
import { ok } from '../../../shared/result.ts'
import { defineFieldType, isText, wrongType } from '../../field-type.ts'

/** A moment, kept in UTC and written in the reader's time zone. */
export const dateTime = defineFieldType({
  type: 'dateTime',
  version: 1,
  label: 'Date and time',
  settings: z.strictObject({}),
  parse(raw) {
    if (typeof raw !== 'string')
      return wrongType('Write the moment in UTC, for example 2026-11-21T09:12:00Z.')
    const parsed = parseInstant(raw.trim())
    return parsed.ok ? ok(parsed.value) : parsed
  },
  format(stored, _settings, { locale, timeZone = 'UTC' }) {
    const parsed = parseInstant(stored)
    if (!parsed.ok) return stored
    const style = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const
    return new Intl.DateTimeFormat(locale, style).format(instantMillis(parsed.value))
  },
  holds: isText,
  convertsTo: { text: (stored) => stored, longText: (stored) => stored },
})
