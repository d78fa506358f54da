import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { notePhrases } from '../../phrase.ts'

export const phoneValidated = defineEventType({
  type: 'phoneValidated',
  version: 1,
  label: 'Phone number validated',
  automatic: false,
  tone: 'good',
  schema: z.object({ number: z.string(), debtor: z.string().nullish(), note: z.string().nullable() }),
  describe: ({ number, note }) => [
    'Phone ',
    { phone: number },
    ' marked ',
    { strong: 'valid' },
    ...notePhrases(note),
  ],
})
