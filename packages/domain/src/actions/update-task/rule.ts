import { z } from 'zod'
import { openAccount } from '../../account/availability.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { clearableText, idField, localDateField, versionField } from '../../shared/fields.ts'
import type { Id } from '../../shared/ids.ts'
import { isBefore } from '../../shared/local-date.ts'
import type { LocalDate } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import { tagsField } from '../../task/tags-field.ts'
import { checkTaskTarget } from '../../task/task-target.ts'
import type { TaskTarget } from '../../task/task-target.ts'
import { defineAction } from '../define-action.ts'

/** A task as it is, before the change. */
export interface TaskDetails extends TaskTarget {
  readonly id: Id<'task'>
  readonly version: number
  readonly status: 'open' | 'resolved'
  readonly dueOn: LocalDate
  readonly tags: readonly string[]
  readonly note: string | null
}

/** The task, null when there is none of that id on the account, and what the ids of the input name. */
export interface UpdateTaskSubject {
  readonly task: TaskDetails | null
  readonly found: TaskTarget
}

const labels = {
  queue: 'Queue',
  team: 'Team',
  assignee: 'Assignee',
  dueOn: 'Due date',
  tags: 'Tags',
  note: 'Note',
} as const

type Shown = Readonly<Record<keyof typeof labels, string | null>>

function shown(task: TaskTarget & Pick<TaskDetails, 'dueOn' | 'tags' | 'note'>): Shown {
  return {
    queue: task.queue?.name ?? null,
    team: task.team?.name ?? null,
    assignee: task.assignee?.name ?? null,
    dueOn: task.dueOn,
    tags: task.tags.length > 0 ? task.tags.join(', ') : null,
    note: task.note,
  }
}

/** Changes a task or gives it to somebody else (C1). What is left out stays; null takes a value away. */
export const updateTask = defineAction('updateTask', {
  input: z.object({
    accountId: idField('account'),
    taskId: idField('task'),
    expectedVersion: versionField,
    queueId: idField('queue').nullish(),
    teamId: idField('team').nullish(),
    assigneeId: idField('user').nullish(),
    dueOn: localDateField.optional(),
    tags: tagsField.optional(),
    note: clearableText(10_000),
  }),
  available: openAccount,
  decide: (_account, input, { today }, { task, found }: UpdateTaskSubject) => {
    if (!task) return refuse('TASK_NOT_FOUND', 'There is no such task on this account.', 'taskId')
    if (task.status === 'resolved')
      return refuse('TASK_ALREADY_RESOLVED', 'This task is resolved already.', 'taskId')
    const fresh = sameVersion(task.version, input.expectedVersion)
    if (!fresh.ok) return fresh

    // A new queue takes the task from the team and the person of the old one, and the other way round, unless said otherwise.
    const movesToTeam = Boolean(input.teamId)
    const movesToQueue = Boolean(input.queueId) && input.queueId !== task.queue?.id
    const ids = {
      queueId:
        input.queueId === undefined && !movesToTeam ? (task.queue?.id ?? null) : (input.queueId ?? null),
      teamId: input.teamId === undefined && !movesToQueue ? (task.team?.id ?? null) : (input.teamId ?? null),
      assigneeId:
        input.assigneeId === undefined && !movesToQueue && !movesToTeam
          ? (task.assignee?.id ?? null)
          : (input.assigneeId ?? null),
    }
    const target = checkTaskTarget(ids, {
      queue: ids.queueId === task.queue?.id ? task.queue : found.queue,
      team: ids.teamId === task.team?.id ? task.team : found.team,
      assignee: ids.assigneeId === task.assignee?.id ? task.assignee : found.assignee,
    })
    if (!target.ok) return target
    // A task may stay overdue while something else of it changes.
    if (input.dueOn && input.dueOn !== task.dueOn && isBefore(input.dueOn, today)) {
      return refuse('DUE_IN_PAST', 'Choose today or a later day.', 'dueOn')
    }
    const after = {
      ...target.value,
      dueOn: input.dueOn ?? task.dueOn,
      tags: input.tags ?? task.tags,
      note: input.note === undefined ? task.note : input.note,
    }
    const [was, is] = [shown(task), shown(after)]
    const changes = (Object.keys(labels) as (keyof Shown)[])
      .filter((field) => was[field] !== is[field])
      .map((field) => ({ field, label: labels[field], before: was[field], after: is[field] }))
    if (changes.length === 0) return refuse('NOTHING_CHANGED', 'Nothing has been changed.')
    return ok({
      taskId: task.id,
      version: task.version,
      changes: { ...ids, dueOn: after.dueOn, tags: after.tags, note: after.note },
      diary: [diaryEvent('taskUpdated', { changes }, { subjectId: task.id })],
    })
  },
})
