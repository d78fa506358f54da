import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { claimPhrases, claimSchema, moneySchema } from '../../phrase.ts'

export const chargeSucceeded = defineEventType({
  type: 'chargeSucceeded',
  version: 1,
  label: 'Charge succeeded',
  automatic: true,
  tone: 'good',
  schema: z.object({
    amount: moneySchema,
    /** Empty when the claims that it was for had been settled meanwhile. */
    claims: z.array(claimSchema),
  }),
  describe: ({ amount, claims }) => [
    'Charge of ',
    { money: amount },
    ...(claims.length > 0 ? [' for ', ...claimPhrases(claims)] : []),
    ' succeeded',
  ],
})
