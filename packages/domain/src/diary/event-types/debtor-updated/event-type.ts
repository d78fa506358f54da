import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { changeSchema, changedLabels } from '../../phrase.ts'

/** Values of sensitive fields (national id, driving licence, birth date) are never in here: their change has no before and after. */
export const debtorUpdated = defineEventType({
  type: 'debtorUpdated',
  version: 1,
  label: 'Debtor changed',
  automatic: false,
  tone: 'manual',
  schema: z.object({ debtor: z.string(), changes: z.array(changeSchema) }),
  describe: ({ debtor, changes }) => [{ strong: debtor }, ' changed: ', changedLabels(changes)],
})
