import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { claimPhrases, claimSchema, dateSchema, moneySchema } from '../../phrase.ts'

export const claimCreated = defineEventType({
  type: 'claimCreated',
  version: 1,
  label: 'Claim created',
  automatic: true,
  tone: 'automatic',
  schema: z.object({
    /** The id is not known before the claim is stored; the event then links to its claim by its own claim id. */
    claim: claimSchema.partial({ id: true }),
    amount: moneySchema,
    dueOn: dateSchema,
  }),
  describe: ({ claim, amount, dueOn }) => [
    'Claim ',
    ...claimPhrases([claim]),
    ' of ',
    { money: amount },
    ' due ',
    { date: dueOn },
  ],
})
