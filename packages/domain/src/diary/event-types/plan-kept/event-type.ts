import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { moneySchema } from '../../phrase.ts'

export const planKept = defineEventType({
  type: 'planKept',
  version: 1,
  label: 'Instalment plan kept',
  automatic: true,
  tone: 'good',
  schema: z.object({ total: moneySchema, paid: moneySchema, count: z.int() }),
  describe: ({ total, paid, count }) => [
    `Plan of ${count} instalments for `,
    { money: total },
    ' ',
    { strong: 'kept' },
    ': ',
    { money: paid },
    ' paid',
  ],
})
