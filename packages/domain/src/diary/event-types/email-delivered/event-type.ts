import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { claimSchema } from '../../phrase.ts'

export const emailDelivered = defineEventType({
  type: 'emailDelivered',
  version: 1,
  label: 'E-mail delivered',
  automatic: true,
  tone: 'automatic',
  schema: z.object({ template: z.string(), to: z.string(), claim: claimSchema.nullish() }),
  describe: ({ template, claim }) => [
    'E-mail ',
    { strong: template },
    ' delivered',
    ...(claim ? [' for ', { claim }] : []),
  ],
})
