import { z } from 'zod'
import { contextLabels } from '../../../ledger/context.ts'
import type { LedgerContext } from '../../../ledger/context.ts'
import { reversalReasonLabels } from '../../../ledger/reversal-reason.ts'
import type { ReversalReason } from '../../../ledger/reversal-reason.ts'
import { defineEventType } from '../../define-event-type.ts'
import { dateSchema, moneySchema, notePhrases } from '../../phrase.ts'

export const entryReversed = defineEventType({
  type: 'entryReversed',
  version: 1,
  label: 'Entry reversed',
  automatic: false,
  tone: 'bad',
  schema: z.object({
    context: z.enum(Object.keys(contextLabels) as [LedgerContext]),
    /** Effect of the reversed booking on the balance; negative for a payment. */
    amount: moneySchema,
    effectiveOn: dateSchema,
    reason: z.enum(Object.keys(reversalReasonLabels) as [ReversalReason]),
    note: z.string().nullable(),
  }),
  describe: ({ context, amount, effectiveOn, reason, note }) => [
    `${contextLabels[context]} of `,
    { money: { ...amount, minor: amount.minor.replace('-', '') } },
    ' from ',
    { date: effectiveOn },
    ' ',
    { strong: 'reversed' },
    ` (${reversalReasonLabels[reason].toLowerCase()})`,
    ...notePhrases(note),
  ],
})
