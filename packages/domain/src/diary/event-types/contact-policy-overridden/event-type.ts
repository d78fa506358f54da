import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'

export const contactPolicyOverridden = defineEventType({
  type: 'contactPolicyOverridden',
  version: 1,
  label: 'Contact policy overridden',
  automatic: false,
  tone: 'bad',
  schema: z.object({
    channel: z.string(),
    destination: z.string().nullable(),
    /** Of the rule that was overridden, with its sentence. */
    code: z.string(),
    rule: z.string(),
    reason: z.string(),
  }),
  describe: ({ rule, reason }) => ['Contact policy ', { strong: 'overridden' }, `: ${reason} (${rule})`],
})
