import type { Edits } from '../../platform/editing/merge-edits.ts'
import type { TaskFields_QueryQuery } from '../task-fields/task.generated.ts'
import { splitTags, targetIds, type TaskValues } from '../task-fields/task-values.ts'

export type LoadedTask = Extract<NonNullable<TaskFields_QueryQuery['node']>, { __typename: 'Task' }>

const labels: Readonly<Record<keyof TaskValues, string>> = {
  target: 'Queue or team',
  queueId: 'Queue',
  teamId: 'Team',
  assigneeId: 'Person',
  dueOn: 'Due',
  tags: 'Tags',
  note: 'Note',
}
const fields = Object.keys(labels) as (keyof TaskValues)[]

export function taskValues(task: LoadedTask): TaskValues {
  return {
    target: task.team ? 'team' : 'queue',
    queueId: task.queue?.id ?? '',
    teamId: task.team?.id ?? '',
    assigneeId: task.assignee?.id ?? '',
    dueOn: task.dueOn,
    tags: task.tags.join(', '),
    note: task.note ?? '',
  }
}

/** What was changed in the form, ready to be laid over newer values. */
export function editsBetween(base: TaskValues, mine: TaskValues): Edits {
  return Object.fromEntries(
    fields
      .filter((field) => base[field] !== mine[field])
      .map((field) => [field, { field, label: labels[field], base: base[field], mine: mine[field] }]),
  )
}

/** Only what was changed is sent: what is left out stays as it is. */
export function changedInput(base: TaskValues, mine: TaskValues) {
  const [was, is] = [targetIds(base), targetIds(mine)]
  const moved = was.queueId !== is.queueId || was.teamId !== is.teamId || was.assigneeId !== is.assigneeId
  return {
    ...(moved ? is : {}),
    ...(base.dueOn === mine.dueOn ? {} : { dueOn: mine.dueOn }),
    ...(base.tags === mine.tags ? {} : { tags: splitTags(mine.tags) }),
    ...(base.note === mine.note ? {} : { note: mine.note || null }),
  }
}
