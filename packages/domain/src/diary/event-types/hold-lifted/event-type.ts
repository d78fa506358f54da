import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { notePhrases } from '../../phrase.ts'

export const holdLifted = defineEventType({
  type: 'holdLifted',
  version: 1,
  label: 'Hold lifted',
  automatic: false,
  tone: 'manual',
  schema: z.object({ hold: z.string(), reason: z.string() }),
  describe: ({ hold, reason }) => ['Hold lifted: ', { strong: hold }, ...notePhrases(reason)],
})
