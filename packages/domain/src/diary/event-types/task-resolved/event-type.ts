import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { notePhrases } from '../../phrase.ts'

export const taskResolved = defineEventType({
  type: 'taskResolved',
  version: 1,
  label: 'Task resolved',
  automatic: false,
  tone: 'good',
  schema: z.object({ note: z.string().nullable() }),
  describe: ({ note }) => ['Task resolved', ...notePhrases(note)],
})
