import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { claimPhrases, claimSchema, dateSchema, moneySchema, notePhrases } from '../../phrase.ts'

export const chargeStarted = defineEventType({
  type: 'chargeStarted',
  version: 1,
  label: 'Charge started',
  automatic: false,
  tone: 'manual',
  schema: z.object({
    amount: moneySchema,
    method: z.string(),
    collectOn: dateSchema,
    claims: z.array(claimSchema),
    note: z.string().nullish(),
  }),
  describe: ({ amount, method, collectOn, claims, note }) => [
    'Charge of ',
    { money: amount },
    ` to ${method} for `,
    ...claimPhrases(claims),
    ', to be collected on ',
    { date: collectOn },
    ...notePhrases(note),
  ],
})
