import { z } from 'zod'
import { disputeReasonLabels, disputeReasons } from '../../../claim/dispute-reason.ts'
import { defineEventType } from '../../define-event-type.ts'
import type { Phrase } from '../../phrase.ts'
import { claimSchema, dateSchema, moneySchema, notePhrases } from '../../phrase.ts'

export const claimDisputed = defineEventType({
  type: 'claimDisputed',
  version: 1,
  label: 'Claim disputed',
  automatic: false,
  tone: 'bad',
  schema: z.object({
    claim: claimSchema,
    /** Null when all that is open is contested. */
    amount: moneySchema.nullable(),
    reason: z.enum(disputeReasons),
    receivedOn: dateSchema,
    inWriting: z.boolean(),
    withinValidationPeriod: z.boolean(),
    note: z.string().nullable(),
  }),
  describe: ({ claim, amount, reason, receivedOn, inWriting, withinValidationPeriod, note }) => [
    'Claim ',
    { claim },
    ' ',
    { strong: 'disputed' },
    ...(amount ? ([' for ', { money: amount }] satisfies Phrase[]) : []),
    inWriting ? ', in writing on ' : ', on ',
    { date: receivedOn },
    withinValidationPeriod ? ' within the validation period' : '',
    ` (${disputeReasonLabels[reason].toLowerCase()})`,
    ...notePhrases(note),
  ],
})
