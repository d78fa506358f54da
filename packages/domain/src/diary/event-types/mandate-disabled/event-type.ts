import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { dateSchema, notePhrases } from '../../phrase.ts'

export const mandateDisabled = defineEventType({
  type: 'mandateDisabled',
  version: 1,
  label: 'Mandate disabled',
  automatic: false,
  tone: 'manual',
  schema: z.object({
    mandate: z.string(),
    method: z.string().nullable(),
    /** Null when it is disabled until somebody enables it. */
    until: dateSchema.nullable(),
    note: z.string().nullish(),
  }),
  describe: ({ mandate, method, until, note }) => [
    `Mandate ${mandate}${method ? ` of ${method}` : ''} disabled`,
    ...(until ? [' until ', { date: until }] : []),
    ...notePhrases(note),
  ],
})
