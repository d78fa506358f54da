import { z } from 'zod'
import { returnReasonLabels, returnReasons } from '../../../charge/return-reason.ts'
import { defineEventType } from '../../define-event-type.ts'
import { moneySchema } from '../../phrase.ts'

export const chargeReturned = defineEventType({
  type: 'chargeReturned',
  version: 1,
  label: 'Charge returned',
  automatic: true,
  tone: 'bad',
  schema: z.object({
    amount: moneySchema,
    /** What was taken back now; less than the amount when it was a part. */
    returned: moneySchema,
    reason: z.enum(returnReasons),
  }),
  describe: ({ amount, returned, reason }) => [
    ...(returned.minor === amount.minor
      ? ['Charge of ', { money: amount }, ' ']
      : [{ money: returned }, ' of the charge of ', { money: amount }, ' ']),
    { strong: 'taken back' },
    `: ${returnReasonLabels[reason].toLowerCase()}`,
  ],
})
