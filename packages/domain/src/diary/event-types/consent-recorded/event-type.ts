import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { dateSchema, notePhrases } from '../../phrase.ts'

export const consentRecorded = defineEventType({
  type: 'consentRecorded',
  version: 1,
  label: 'Consent recorded',
  automatic: false,
  tone: 'good',
  schema: z.object({
    debtor: z.string(),
    /** In words, such as `SMS to +353 85 012 3344`. */
    about: z.string(),
    source: z.string(),
    expiresOn: dateSchema.nullable(),
    note: z.string().nullable(),
  }),
  describe: ({ debtor, about, expiresOn, note }) => [
    { strong: debtor },
    ` consented. ${about}`,
    ...(expiresOn ? [', until ', { date: expiresOn }] : []),
    ...notePhrases(note),
  ],
})
