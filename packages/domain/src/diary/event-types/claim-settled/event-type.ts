import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { claimSchema } from '../../phrase.ts'

export const claimSettled = defineEventType({
  type: 'claimSettled',
  version: 1,
  label: 'Claim settled',
  automatic: true,
  tone: 'good',
  schema: z.object({ claim: claimSchema }),
  describe: ({ claim }) => ['Claim ', { claim }, ' settled'],
})
