import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { moneySchema } from '../../phrase.ts'

export const chargeSubmitted = defineEventType({
  type: 'chargeSubmitted',
  version: 1,
  label: 'Charge submitted',
  automatic: true,
  tone: 'automatic',
  schema: z.object({ amount: moneySchema }),
  describe: ({ amount }) => ['Charge of ', { money: amount }, ' handed to the payment provider'],
})
