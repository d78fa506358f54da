import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { claimSchema } from '../../phrase.ts'

export const smsDelivered = defineEventType({
  type: 'smsDelivered',
  version: 1,
  label: 'SMS delivered',
  automatic: true,
  tone: 'automatic',
  schema: z.object({ template: z.string(), to: z.string(), claim: claimSchema.nullish() }),
  describe: ({ template, claim }) => [
    'SMS ',
    { strong: template },
    ' delivered',
    ...(claim ? [' for ', { claim }] : []),
  ],
})
