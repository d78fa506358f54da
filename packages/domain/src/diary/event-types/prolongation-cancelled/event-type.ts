import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import type { Phrase } from '../../phrase.ts'
import { claimSchema, dateSchema, moneySchema, notePhrases } from '../../phrase.ts'

export const prolongationCancelled = defineEventType({
  type: 'prolongationCancelled',
  version: 1,
  label: 'Prolongation cancelled',
  automatic: false,
  tone: 'manual',
  schema: z.object({
    claim: claimSchema,
    dueOn: dateSchema,
    /** The fee that was reversed. */
    fee: z.object({ reference: z.string(), amount: moneySchema }).nullable(),
    note: z.string().nullable(),
  }),
  describe: ({ claim, dueOn, fee, note }) => [
    'Prolongation of ',
    { claim },
    ' cancelled: due ',
    { date: dueOn },
    ' again',
    ...(fee ? ([', fee of ', { money: fee.amount }, ' reversed'] satisfies Phrase[]) : []),
    ...notePhrases(note),
  ],
})
