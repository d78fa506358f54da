import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { moneySchema } from '../../phrase.ts'

export const planBroken = defineEventType({
  type: 'planBroken',
  version: 1,
  label: 'Instalment plan broken',
  automatic: true,
  tone: 'bad',
  schema: z.object({ total: moneySchema, paid: moneySchema, count: z.int() }),
  describe: ({ total, paid, count }) => [
    `Plan of ${count} instalments for `,
    { money: total },
    ' ',
    { strong: 'broken' },
    ': ',
    { money: paid },
    ' paid',
  ],
})
