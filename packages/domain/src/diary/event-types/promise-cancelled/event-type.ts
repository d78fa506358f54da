import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { dateSchema, moneySchema, notePhrases } from '../../phrase.ts'

export const promiseCancelled = defineEventType({
  type: 'promiseCancelled',
  version: 1,
  label: 'Promise cancelled',
  automatic: false,
  tone: 'manual',
  schema: z.object({ amount: moneySchema, dueOn: dateSchema, note: z.string().nullable() }),
  describe: ({ amount, dueOn, note }) => [
    'Promise of ',
    { money: amount },
    ' due ',
    { date: dueOn },
    ' cancelled',
    ...notePhrases(note),
  ],
})
