import { defineEventType } from '../../define-event-type.ts'
import { instalmentPhrases, instalmentSchema } from '../../instalment-phrases.ts'

export const instalmentDue = defineEventType({
  type: 'instalmentDue',
  version: 1,
  label: 'Instalment due',
  automatic: true,
  tone: 'automatic',
  schema: instalmentSchema,
  describe: (data) => [...instalmentPhrases(data), ' is due'],
})
