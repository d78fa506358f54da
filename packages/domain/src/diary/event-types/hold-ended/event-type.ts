import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { dateSchema } from '../../phrase.ts'

export const holdEnded = defineEventType({
  type: 'holdEnded',
  version: 1,
  label: 'Hold ended',
  automatic: true,
  tone: 'automatic',
  schema: z.object({ hold: z.string(), endsOn: dateSchema }),
  describe: ({ hold, endsOn }) => ['Hold ended: ', { strong: hold }, ', its last day was ', { date: endsOn }],
})
