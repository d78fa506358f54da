import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { claimPhrases, claimSchema, dateSchema, moneySchema } from '../../phrase.ts'

export const promiseMade = defineEventType({
  type: 'promiseMade',
  version: 1,
  label: 'Promise made',
  automatic: false,
  tone: 'manual',
  schema: z.object({
    amount: moneySchema,
    dueOn: dateSchema,
    /** Empty when the promise is for the whole account. */
    claims: z.array(claimSchema),
    paymentMethod: z.string().nullable(),
    note: z.string().nullish(),
  }),
  describe: ({ amount, dueOn, claims, paymentMethod, note }) => [
    'Promise of ',
    { money: amount },
    ' by ',
    { date: dueOn },
    ...(claims.length > 0 ? [' for ', ...claimPhrases(claims)] : []),
    ...(paymentMethod ? [`, with ${paymentMethod}`] : []),
    ...(note ? [`: ${note}`] : []),
  ],
})
