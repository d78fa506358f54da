import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { notePhrases } from '../../phrase.ts'

export const phoneInvalidated = defineEventType({
  type: 'phoneInvalidated',
  version: 1,
  label: 'Phone number invalidated',
  automatic: false,
  tone: 'bad',
  schema: z.object({ number: z.string(), debtor: z.string().nullish(), note: z.string().nullable() }),
  describe: ({ number, note }) => [
    'Phone ',
    { phone: number },
    ' marked ',
    { strong: 'invalid' },
    ...notePhrases(note),
  ],
})
