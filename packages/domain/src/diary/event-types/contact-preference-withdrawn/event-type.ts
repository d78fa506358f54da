import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { notePhrases } from '../../phrase.ts'

export const contactPreferenceWithdrawn = defineEventType({
  type: 'contactPreferenceWithdrawn',
  version: 1,
  label: 'Consent or opt-out withdrawn',
  automatic: false,
  tone: 'manual',
  schema: z.object({
    kind: z.enum(['consent', 'optOut']),
    /** In words, such as `SMS to +353 85 012 3344`. */
    about: z.string(),
    note: z.string().nullable(),
  }),
  describe: ({ kind, about, note }) => [
    kind === 'consent' ? 'Consent ' : 'Opt-out ',
    { strong: 'withdrawn' },
    `. ${about}`,
    ...notePhrases(note),
  ],
})
