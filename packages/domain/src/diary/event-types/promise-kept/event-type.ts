import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { dateSchema, moneySchema } from '../../phrase.ts'

export const promiseKept = defineEventType({
  type: 'promiseKept',
  version: 1,
  label: 'Promise kept',
  automatic: true,
  tone: 'good',
  schema: z.object({ amount: moneySchema, paid: moneySchema, dueOn: dateSchema }),
  describe: ({ amount, dueOn }) => [
    'Promise of ',
    { money: amount },
    ' due ',
    { date: dueOn },
    ' ',
    { strong: 'kept' },
  ],
})
