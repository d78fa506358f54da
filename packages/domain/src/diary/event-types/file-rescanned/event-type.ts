import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'

export const fileRescanned = defineEventType({
  type: 'fileRescanned',
  version: 1,
  label: 'File sent to be checked again',
  automatic: false,
  tone: 'manual',
  schema: z.object({ name: z.string() }),
  describe: ({ name }) => ['File ', { strong: name }, ' sent to be checked again'],
})
