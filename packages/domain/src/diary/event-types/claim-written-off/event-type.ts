import { z } from 'zod'
import { writeOffReasonLabels, writeOffReasons } from '../../../claim/write-off-reason.ts'
import { defineEventType } from '../../define-event-type.ts'
import { claimSchema, moneySchema, notePhrases } from '../../phrase.ts'

export const claimWrittenOff = defineEventType({
  type: 'claimWrittenOff',
  version: 1,
  label: 'Claim written off',
  automatic: false,
  tone: 'bad',
  schema: z.object({
    claim: claimSchema,
    amount: moneySchema,
    /** Whether nothing is open on the claim any more. */
    isWhole: z.boolean(),
    reason: z.enum(writeOffReasons),
    note: z.string().nullable(),
  }),
  describe: ({ claim, amount, isWhole, reason, note }) => [
    { money: amount },
    isWhole ? ' written off, all that was open on ' : ' written off on ',
    { claim },
    ` (${writeOffReasonLabels[reason].toLowerCase()})`,
    ...notePhrases(note),
  ],
})
