import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { changeSchema, changedLabels } from '../../phrase.ts'

export const taskUpdated = defineEventType({
  type: 'taskUpdated',
  version: 1,
  label: 'Task changed',
  automatic: false,
  tone: 'manual',
  schema: z.object({ changes: z.array(changeSchema) }),
  describe: ({ changes }) => ['Task changed: ', changedLabels(changes)],
})
