import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'

export const fileBlocked = defineEventType({
  type: 'fileBlocked',
  version: 1,
  label: 'Dangerous file locked',
  automatic: true,
  tone: 'bad',
  schema: z.object({ name: z.string(), finding: z.string().nullable(), scanner: z.string() }),
  describe: ({ name, finding, scanner }) => [
    'File ',
    { strong: name },
    ` is dangerous and locked: ${scanner} found ${finding ?? 'something'}`,
  ],
})
