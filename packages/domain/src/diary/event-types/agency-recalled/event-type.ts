import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { notePhrases } from '../../phrase.ts'

export const agencyRecalled = defineEventType({
  type: 'agencyRecalled',
  version: 1,
  label: 'Recalled from agency',
  automatic: false,
  tone: 'manual',
  schema: z.object({ agency: z.string(), reason: z.string() }),
  describe: ({ agency, reason }) => ['Recalled from agency ', { strong: agency }, ...notePhrases(reason)],
})
