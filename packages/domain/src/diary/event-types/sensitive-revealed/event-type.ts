import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'

export const sensitiveRevealed = defineEventType({
  type: 'sensitiveRevealed',
  version: 1,
  label: 'Masked value revealed',
  automatic: false,
  tone: 'manual',
  /** Names of what was seen and of whom; never the value itself. */
  schema: z.object({ field: z.string(), subject: z.string() }),
  describe: ({ field, subject }) => [`${field} of `, { strong: subject }, ' revealed'],
})
