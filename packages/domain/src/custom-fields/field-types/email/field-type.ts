import { z } from 'zod'
import { cleanText } from '../../../shared/fields.ts'
import { ok, refuse } from '../../../shared/result.ts'
import { defineFieldType, isText, wrongType } from '../../field-type.ts'

const address = z.email().max(254)

export const email = defineFieldType({
  type: 'email',
  version: 1,
  label: 'E-mail',
  settings: z.strictObject({}),
  parse(raw) {
    if (typeof raw !== 'string') return wrongType('Write the e-mail address as text.')
    const parsed = address.safeParse(cleanText(raw).toLowerCase())
    if (parsed.success) return ok(parsed.data)
    return refuse('NOT_AN_EMAIL', 'Write an e-mail address, for example name@example.com.')
  },
  format: (stored) => stored,
  holds: isText,
  convertsTo: { text: (stored) => stored, longText: (stored) => stored },
})
