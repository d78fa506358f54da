import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'

export const fileDownloaded = defineEventType({
  type: 'fileDownloaded',
  version: 1,
  label: 'File downloaded',
  automatic: false,
  tone: 'manual',
  schema: z.object({ name: z.string() }),
  describe: ({ name }) => ['File ', { strong: name }, ' downloaded'],
})
