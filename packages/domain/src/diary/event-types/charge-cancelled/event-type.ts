import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { dateSchema, moneySchema } from '../../phrase.ts'

export const chargeCancelled = defineEventType({
  type: 'chargeCancelled',
  version: 1,
  label: 'Charge cancelled',
  automatic: false,
  tone: 'manual',
  schema: z.object({ amount: moneySchema, collectOn: dateSchema, note: z.string().nullish() }),
  describe: ({ amount, collectOn, note }) => [
    'Charge of ',
    { money: amount },
    ' for ',
    { date: collectOn },
    ' ',
    { strong: 'cancelled' },
    ...(note ? ['. ', note] : []),
  ],
})
