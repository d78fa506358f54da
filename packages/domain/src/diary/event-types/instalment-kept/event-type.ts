import { defineEventType } from '../../define-event-type.ts'
import { instalmentPhrases, instalmentSchema } from '../../instalment-phrases.ts'

export const instalmentKept = defineEventType({
  type: 'instalmentKept',
  version: 1,
  label: 'Instalment kept',
  automatic: true,
  tone: 'good',
  schema: instalmentSchema,
  describe: (data) => [...instalmentPhrases(data), ' ', { strong: 'kept' }],
})
