import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { claimPhrases, claimSchema, moneySchema } from '../../phrase.ts'

export const creditApplied = defineEventType({
  type: 'creditApplied',
  version: 1,
  label: 'Credit used',
  automatic: true,
  tone: 'good',
  schema: z.object({
    amount: moneySchema,
    /** The new claim has no id yet when this is decided; the event links to it by its own claim id. */
    claims: z.array(claimSchema.partial({ id: true })),
  }),
  describe: ({ amount, claims }) => ['Credit of ', { money: amount }, ' used for ', ...claimPhrases(claims)],
})
