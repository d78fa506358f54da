import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import type { Phrase } from '../../phrase.ts'
import { claimSchema, dateSchema, moneySchema, notePhrases } from '../../phrase.ts'

export const claimProlongated = defineEventType({
  type: 'claimProlongated',
  version: 1,
  label: 'Claim prolonged',
  automatic: false,
  tone: 'manual',
  schema: z.object({
    claim: claimSchema,
    days: z.int(),
    fromDueOn: dateSchema,
    dueOn: dateSchema,
    /** The claim that the fee became, and what allows it. */
    fee: z.object({ reference: z.string(), amount: moneySchema, basis: z.string() }).nullable(),
    note: z.string().nullable(),
  }),
  describe: ({ claim, days, fromDueOn, dueOn, fee, note }) => [
    'Claim ',
    { claim },
    ` prolonged by ${days} days: due `,
    { date: dueOn },
    ' instead of ',
    { date: fromDueOn },
    ...(fee ? ([', for a fee of ', { money: fee.amount }, ` (${fee.reference})`] satisfies Phrase[]) : []),
    ...notePhrases(note),
  ],
})
