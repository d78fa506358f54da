import { z } from 'zod'
import { paymentKindLabels } from '../../../ledger/payment-kind.ts'
import type { PaymentKind } from '../../../ledger/payment-kind.ts'
import { defineEventType } from '../../define-event-type.ts'
import { claimPhrases, claimSchema, dateSchema, moneySchema } from '../../phrase.ts'

export const paymentRecorded = defineEventType({
  type: 'paymentRecorded',
  version: 1,
  label: 'Payment recorded',
  automatic: false,
  tone: 'good',
  schema: z.object({
    amount: moneySchema,
    kind: z.enum(Object.keys(paymentKindLabels) as [PaymentKind]),
    effectiveOn: dateSchema,
    claims: z.array(claimSchema),
    /** What no claim could take; kept as credit. */
    unallocated: moneySchema.nullable(),
    note: z.string().nullish(),
  }),
  describe: ({ amount, kind, claims, unallocated, note }) => [
    'Payment of ',
    { money: amount },
    ` by ${paymentKindLabels[kind].toLowerCase()}`,
    ...(claims.length > 0 ? [' for ', ...claimPhrases(claims)] : []),
    ...(unallocated ? [', ', { money: unallocated }, ' kept as credit'] : []),
    ...(note ? [`: ${note}`] : []),
  ],
})
