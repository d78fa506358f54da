import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { changedLabels } from '../../phrase.ts'

export const customFieldsUpdated = defineEventType({
  type: 'customFieldsUpdated',
  version: 1,
  label: 'Custom fields changed',
  automatic: false,
  tone: 'manual',
  schema: z.object({
    schemaLabel: z.string(),
    /** What the values belong to: the account, or the name of a debtor, or the reference of a claim. */
    subject: z.string(),
    changes: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        before: z.json(),
        after: z.json(),
        /** True when the field is masked; before and after are then null. */
        sensitive: z.boolean().optional(),
      }),
    ),
  }),
  describe: ({ schemaLabel, changes }) => [{ strong: schemaLabel }, ' changed: ', changedLabels(changes)],
})
