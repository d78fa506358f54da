import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import type { Phrase } from '../../phrase.ts'
import { claimSchema, moneySchema } from '../../phrase.ts'

export const claimRecovered = defineEventType({
  type: 'claimRecovered',
  version: 1,
  label: 'Written-off claim recovered',
  automatic: true,
  tone: 'good',
  schema: z.object({
    claim: claimSchema,
    amount: moneySchema,
    /** What was written off again; null when the claim was paid in full. */
    rest: moneySchema.nullable(),
  }),
  describe: ({ claim, amount, rest }) => [
    { money: amount },
    ' recovered on ',
    { claim },
    ', which was written off',
    ...(rest ? (['; ', { money: rest }, ' stays written off'] satisfies Phrase[]) : []),
  ],
})
