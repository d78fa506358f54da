import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'

export const accountCreated = defineEventType({
  type: 'accountCreated',
  version: 1,
  label: 'Account created',
  automatic: true,
  tone: 'automatic',
  schema: z.object({ reference: z.string(), debtors: z.array(z.string()) }),
  describe: ({ reference, debtors }) => [
    'Account ',
    { strong: reference },
    ` created for ${debtors.join(', ')}`,
  ],
})
