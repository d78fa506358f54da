import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { dateSchema, notePhrases } from '../../phrase.ts'

export const holdSet = defineEventType({
  type: 'holdSet',
  version: 1,
  label: 'Hold set',
  automatic: false,
  tone: 'manual',
  schema: z.object({ hold: z.string(), endsOn: dateSchema.nullable(), note: z.string().nullable() }),
  describe: ({ hold, endsOn, note }) => [
    'Hold set: ',
    { strong: hold },
    ...(endsOn ? [' until ', { date: endsOn }] : []),
    ...notePhrases(note),
  ],
})
