import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'

export const fileScanned = defineEventType({
  type: 'fileScanned',
  version: 1,
  label: 'File checked',
  automatic: true,
  tone: 'automatic',
  schema: z.object({
    name: z.string(),
    result: z.enum(['clean', 'notScanned']),
    finding: z.string().nullable(),
    scanner: z.string(),
  }),
  describe: ({ name, result, finding, scanner }) =>
    result === 'clean'
      ? ['File ', { strong: name }, ` checked by ${scanner}: nothing found`]
      : [
          'File ',
          { strong: name },
          ` could not be checked by ${scanner}`,
          ...(finding ? [`: ${finding}`] : []),
        ],
})
