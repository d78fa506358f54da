import { z } from 'zod'
import { cleanText } from '../../../shared/fields.ts'
import { ok, refuse } from '../../../shared/result.ts'
import { defineFieldType, isText, wrongType } from '../../field-type.ts'

/** Text of several lines. It does not convert to a single line, which would lose the line ends. */
export const longText = defineFieldType({
  type: 'longText',
  version: 1,
  label: 'Long text',
  settings: z.strictObject({ maxLength: z.int().min(1).max(10_000).default(4000) }),
  parse(raw, { maxLength }) {
    if (typeof raw !== 'string') return wrongType('Write this as text.')
    const value = cleanText(raw)
    if ([...value].length <= maxLength) return ok(value)
    return refuse('TOO_LONG', `At most ${maxLength.toLocaleString('en')} characters are possible.`)
  },
  format: (stored) => stored,
  holds: isText,
  convertsTo: {},
})
