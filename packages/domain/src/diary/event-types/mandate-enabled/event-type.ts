import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { notePhrases } from '../../phrase.ts'

export const mandateEnabled = defineEventType({
  type: 'mandateEnabled',
  version: 1,
  label: 'Mandate enabled',
  automatic: false,
  tone: 'manual',
  schema: z.object({ mandate: z.string(), method: z.string().nullable(), note: z.string().nullish() }),
  describe: ({ mandate, method, note }) => [
    `Mandate ${mandate}${method ? ` of ${method}` : ''} enabled again`,
    ...notePhrases(note),
  ],
})
