import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { moneySchema, notePhrases } from '../../phrase.ts'

export const planCancelled = defineEventType({
  type: 'planCancelled',
  version: 1,
  label: 'Instalment plan cancelled',
  automatic: false,
  tone: 'manual',
  schema: z.object({
    total: moneySchema,
    paid: moneySchema,
    count: z.int(),
    note: z.string().nullish(),
  }),
  describe: ({ total, paid, count, note }) => [
    `Plan of ${count} instalments for `,
    { money: total },
    ' cancelled, ',
    { money: paid },
    ' paid',
    ...notePhrases(note),
  ],
})
