import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'

export const callStarted = defineEventType({
  type: 'callStarted',
  version: 1,
  label: 'Call started',
  automatic: false,
  tone: 'manual',
  schema: z.object({ debtor: z.string(), number: z.string() }),
  describe: ({ debtor, number }) => ['Call started to ', { strong: debtor }, ' at ', { phone: number }],
})
