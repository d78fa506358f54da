import { z } from 'zod'
import { disputeOutcomeLabels, disputeOutcomes } from '../../../claim/dispute-outcome.ts'
import { defineEventType } from '../../define-event-type.ts'
import type { Phrase } from '../../phrase.ts'
import { claimSchema, moneySchema, notePhrases } from '../../phrase.ts'

export const disputeResolved = defineEventType({
  type: 'disputeResolved',
  version: 1,
  label: 'Dispute resolved',
  automatic: false,
  tone: 'manual',
  schema: z.object({
    claim: claimSchema,
    outcome: z.enum(disputeOutcomes),
    /** What was credited; null unless it was upheld. */
    credited: moneySchema.nullable(),
    note: z.string().nullable(),
  }),
  describe: ({ claim, outcome, credited, note }) => [
    'Dispute of ',
    { claim },
    ` ${disputeOutcomeLabels[outcome].toLowerCase()}`,
    ...(credited ? ([', ', { money: credited }, ' credited'] satisfies Phrase[]) : []),
    ...notePhrases(note),
  ],
})
