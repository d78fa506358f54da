import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { changeSchema, changedLabels } from '../../phrase.ts'

/** Settings of the account itself; what a profile or the organisation sets stands in no account's diary. */
export const settingsUpdated = defineEventType({
  type: 'settingsUpdated',
  version: 1,
  label: 'Settings changed',
  automatic: false,
  tone: 'manual',
  schema: z.object({ changes: z.array(changeSchema) }),
  describe: ({ changes }) => ['Settings changed: ', changedLabels(changes)],
})
