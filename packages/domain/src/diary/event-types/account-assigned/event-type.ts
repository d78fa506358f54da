import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { changeSchema, type Phrase } from '../../phrase.ts'

/** How an account is called that has no value of its own. */
const without = (field: string): string => (field === 'manager' ? 'nobody' : 'none of its own')

export const accountAssigned = defineEventType({
  type: 'accountAssigned',
  version: 1,
  label: 'Workflow or manager changed',
  automatic: false,
  tone: 'manual',
  /** Names as they were on that day. */
  schema: z.object({ changes: z.array(changeSchema) }),
  describe: ({ changes }) =>
    changes.flatMap(({ field, label, before, after }, index): Phrase[] => [
      `${index === 0 ? label : `; ${label.toLowerCase()}`} from ${before ?? without(field)} to `,
      { strong: after ?? without(field) },
    ]),
})
