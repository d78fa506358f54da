import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { dateSchema, moneySchema } from '../../phrase.ts'

export const promisePartKept = defineEventType({
  type: 'promisePartKept',
  version: 1,
  label: 'Promise kept in part',
  automatic: true,
  tone: 'bad',
  schema: z.object({ amount: moneySchema, paid: moneySchema, dueOn: dateSchema }),
  describe: ({ amount, paid, dueOn }) => [
    'Promise of ',
    { money: amount },
    ' due ',
    { date: dueOn },
    ' ',
    { strong: 'kept in part' },
    ': ',
    { money: paid },
    ' paid',
  ],
})
