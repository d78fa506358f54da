import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'

export const fileDeleted = defineEventType({
  type: 'fileDeleted',
  version: 1,
  label: 'File deleted',
  automatic: false,
  tone: 'manual',
  schema: z.object({ name: z.string(), reason: z.string() }),
  describe: ({ name, reason }) => ['File ', { strong: name }, ` deleted: ${reason}`],
})
