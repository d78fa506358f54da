import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'

export const paymentMethodAdded = defineEventType({
  type: 'paymentMethodAdded',
  version: 1,
  label: 'Payment method added',
  automatic: false,
  tone: 'manual',
  schema: z.object({ method: z.string(), mandate: z.string() }),
  describe: ({ method, mandate }) => [`${method} added with mandate ${mandate}`],
})
