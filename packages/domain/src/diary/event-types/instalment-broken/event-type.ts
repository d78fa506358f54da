import { defineEventType } from '../../define-event-type.ts'
import { instalmentPhrases, instalmentSchema } from '../../instalment-phrases.ts'

export const instalmentBroken = defineEventType({
  type: 'instalmentBroken',
  version: 1,
  label: 'Instalment broken',
  automatic: true,
  tone: 'bad',
  schema: instalmentSchema,
  describe: (data) => [...instalmentPhrases(data), ' ', { strong: 'broken' }],
})
