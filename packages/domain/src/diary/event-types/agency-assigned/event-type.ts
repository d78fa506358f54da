import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { moneySchema, notePhrases } from '../../phrase.ts'

export const agencyAssigned = defineEventType({
  type: 'agencyAssigned',
  version: 1,
  label: 'Assigned to agency',
  automatic: false,
  tone: 'manual',
  schema: z.object({ agency: z.string(), balance: moneySchema, note: z.string().nullable() }),
  describe: ({ agency, balance, note }) => [
    'Assigned to agency ',
    { strong: agency },
    ' with ',
    { money: balance },
    ' owed',
    ...notePhrases(note),
  ],
})
