import { z } from 'zod'
import { planIntervals } from '../../../plan/plan-interval.ts'
import { defineEventType } from '../../define-event-type.ts'
import { claimPhrases, claimSchema, dateSchema, moneySchema, notePhrases } from '../../phrase.ts'

export const planAgreed = defineEventType({
  type: 'planAgreed',
  version: 1,
  label: 'Instalment plan agreed',
  automatic: false,
  tone: 'manual',
  schema: z.object({
    total: moneySchema,
    count: z.int(),
    interval: z.enum(planIntervals),
    /** Each but the last, which takes the remainder. */
    instalment: moneySchema,
    firstOn: dateSchema,
    lastOn: dateSchema,
    claims: z.array(claimSchema),
    note: z.string().nullish(),
  }),
  describe: ({ total, count, interval, instalment, firstOn, lastOn, claims, note }) => [
    'Instalment plan for ',
    { money: total },
    `: ${count} ${interval} instalments of `,
    { money: instalment },
    ' from ',
    { date: firstOn },
    ' to ',
    { date: lastOn },
    ...(claims.length > 0 ? [' for ', ...claimPhrases(claims)] : []),
    ...notePhrases(note),
  ],
})
