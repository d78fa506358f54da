import { z } from 'zod'
import { cleanText } from '../../../shared/fields.ts'
import { ok, refuse } from '../../../shared/result.ts'
import { defineFieldType, isText, wrongType } from '../../field-type.ts'
import { checkPattern, matchesPattern, maxMatchedLength } from '../../safe-pattern.ts'

const settings = z
  .strictObject({
    maxLength: z.int().min(1).max(500).default(200),
    /** A regular expression that the whole text must fit. */
    pattern: z.string().optional(),
    /** What to tell a person whose text does not fit the pattern. */
    patternHelp: z.string().max(200).optional(),
  })
  .superRefine(({ pattern, maxLength }, ctx) => {
    if (pattern === undefined) return
    const checked = checkPattern(pattern)
    const refusal = checked.ok ? null : checked.error
    if (refusal) {
      ctx.addIssue({
        code: 'custom',
        path: ['pattern'],
        message: refusal.message,
        params: { code: refusal.code },
      })
    }
    if (maxLength > maxMatchedLength) {
      const message = `A text with a pattern has at most ${maxMatchedLength} characters.`
      ctx.addIssue({ code: 'custom', path: ['maxLength'], message, params: { code: 'TOO_LARGE' } })
    }
  })

export const text = defineFieldType({
  type: 'text',
  version: 1,
  label: 'Text',
  settings,
  parse(raw, { maxLength, pattern, patternHelp }) {
    if (typeof raw !== 'string') return wrongType('Write this as text.')
    const value = cleanText(raw).replace(/\s*\n\s*/g, ' ')
    if ([...value].length > maxLength)
      return refuse('TOO_LONG', `At most ${maxLength} characters are possible.`)
    if (pattern !== undefined && !matchesPattern(pattern, value)) {
      return refuse('PATTERN_MISMATCH', patternHelp ?? 'This does not have the form that the field asks for.')
    }
    return ok(value)
  },
  format: (stored) => stored,
  holds: isText,
  convertsTo: { longText: (stored) => stored },
})
