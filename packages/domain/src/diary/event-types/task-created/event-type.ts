import { z } from 'zod'
import { defineEventType } from '../../define-event-type.ts'
import { dateSchema, notePhrases } from '../../phrase.ts'

export const taskCreated = defineEventType({
  type: 'taskCreated',
  version: 1,
  label: 'Task created',
  automatic: false,
  tone: 'manual',
  schema: z.object({
    dueOn: dateSchema,
    queue: z.string().nullable(),
    team: z.string().nullable(),
    assignee: z.string().nullable(),
    tags: z.array(z.string()),
    note: z.string().nullable(),
  }),
  describe: ({ dueOn, queue, team, assignee, note }) => [
    'Task for ',
    { strong: assignee ?? queue ?? team ?? 'anybody' },
    ' due ',
    { date: dueOn },
    ...notePhrases(note),
  ],
})
