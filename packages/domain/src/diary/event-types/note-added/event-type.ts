import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'

export const noteAdded = defineEventType({
  type: 'noteAdded',
  version: 1,
  label: 'Note added',
  automatic: false,
  tone: 'manual',
  schema: z.object({ text: z.string() }),
  describe: ({ text }) => ['Note: ', text],
})
