import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { dateSchema, moneySchema } from '../../phrase.ts'

export const promiseBroken = defineEventType({
  type: 'promiseBroken',
  version: 1,
  label: 'Promise broken',
  automatic: true,
  tone: 'bad',
  schema: z.object({ amount: moneySchema, paid: moneySchema, dueOn: dateSchema }),
  describe: ({ amount, dueOn }) => [
    'Promise of ',
    { money: amount },
    ' due ',
    { date: dueOn },
    ' ',
    { strong: 'broken' },
  ],
})
