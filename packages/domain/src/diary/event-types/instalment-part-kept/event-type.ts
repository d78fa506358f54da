import { defineEventType } from '../../define-event-type.ts'
import { instalmentPhrases, instalmentSchema } from '../../instalment-phrases.ts'

export const instalmentPartKept = defineEventType({
  type: 'instalmentPartKept',
  version: 1,
  label: 'Instalment kept in part',
  automatic: true,
  tone: 'bad',
  schema: instalmentSchema,
  describe: (data) => [
    ...instalmentPhrases(data),
    ' ',
    { strong: 'kept in part' },
    ': ',
    { money: data.paid },
    ' paid',
  ],
})
