import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { notePhrases } from '../../phrase.ts'

export const optOutRecorded = defineEventType({
  type: 'optOutRecorded',
  version: 1,
  label: 'Opt-out recorded',
  automatic: false,
  tone: 'bad',
  schema: z.object({
    debtor: z.string(),
    /** In words, such as `SMS to +353 85 012 3344`. */
    about: z.string(),
    source: z.string(),
    note: z.string().nullable(),
  }),
  describe: ({ debtor, about, note }) => [{ strong: debtor }, ` opted out. ${about}`, ...notePhrases(note)],
})
