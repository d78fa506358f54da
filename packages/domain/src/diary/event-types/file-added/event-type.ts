import { z } from 'zod'
import { formatFileSize } from '../../../file/format-file-size.ts'
import { defineEventType } from '../../define-event-type.ts'

export const fileAdded = defineEventType({
  type: 'fileAdded',
  version: 1,
  label: 'File added',
  automatic: false,
  tone: 'manual',
  schema: z.object({ name: z.string(), sizeBytes: z.int() }),
  describe: ({ name, sizeBytes }) => [
    'File ',
    { strong: name },
    ` added, ${formatFileSize(sizeBytes, 'en')}`,
  ],
})
