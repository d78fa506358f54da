import { z } from 'zod'
import { openAccount } from '../../account/availability.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField, localDateField, optionalText } from '../../shared/fields.ts'
import { isBefore } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { tagsField } from '../../task/tags-field.ts'
import { checkTaskTarget } from '../../task/task-target.ts'
import type { TaskTarget } from '../../task/task-target.ts'
import { defineAction } from '../define-action.ts'

/** Asks a queue, a team or somebody in a queue to do something by a day (B7). The subject is what the ids name. */
export const createTask = defineAction('createTask', {
  input: z.object({
    accountId: idField('account'),
    queueId: idField('queue').nullish(),
    teamId: idField('team').nullish(),
    assigneeId: idField('user').nullish(),
    dueOn: localDateField,
    tags: tagsField.nullish().transform((tags) => tags ?? []),
    note: optionalText(10_000),
  }),
  available: openAccount,
  decide: (_account, input, { today }, found: TaskTarget) => {
    const { dueOn, tags, note, queueId = null, teamId = null, assigneeId = null } = input
    if (isBefore(dueOn, today)) return refuse('DUE_IN_PAST', 'Choose today or a later day.', 'dueOn')
    const target = checkTaskTarget({ queueId, teamId, assigneeId }, found)
    if (!target.ok) return target
    const { queue, team, assignee } = target.value
    return ok({
      task: { queueId, teamId, assigneeId, dueOn, tags, note },
      diary: [
        diaryEvent('taskCreated', {
          dueOn,
          queue: queue?.name ?? null,
          team: team?.name ?? null,
          assignee: assignee?.name ?? null,
          tags,
          note,
        }),
      ],
    })
  },
})
