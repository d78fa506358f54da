import type { Id } from '../shared/ids.ts'
import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'

/** A queue, team or person by name; null when the id that was asked for names none of the organisation's. */
export interface Named<K extends 'queue' | 'team' | 'user'> {
  readonly id: Id<K>
  readonly name: string
}

/** Who is to do a task: a queue, and there perhaps one person; or a team (B7). */
export interface TaskTarget {
  readonly queue: Named<'queue'> | null
  readonly team: Named<'team'> | null
  readonly assignee: Named<'user'> | null
}

export interface TaskTargetIds {
  readonly queueId: Id<'queue'> | null
  readonly teamId: Id<'team'> | null
  readonly assigneeId: Id<'user'> | null
}

type TargetRefusal = Refusal<
  | 'QUEUE_OR_TEAM_REQUIRED'
  | 'QUEUE_AND_TEAM'
  | 'ASSIGNEE_NEEDS_QUEUE'
  | 'QUEUE_NOT_FOUND'
  | 'TEAM_NOT_FOUND'
  | 'ASSIGNEE_NOT_FOUND'
>

/** Whether a task can be given to these; `found` is what the ids turned out to name. */
export function checkTaskTarget(asked: TaskTargetIds, found: TaskTarget): Result<TaskTarget, TargetRefusal> {
  if (!asked.queueId && !asked.teamId) {
    return refuse('QUEUE_OR_TEAM_REQUIRED', 'Choose a queue or a team for the task.', 'queueId')
  }
  if (asked.queueId && asked.teamId) {
    return refuse('QUEUE_AND_TEAM', 'A task goes to a queue or to a team, not to both.', 'teamId')
  }
  if (asked.assigneeId && !asked.queueId) {
    return refuse('ASSIGNEE_NEEDS_QUEUE', 'A person can be chosen only for a task in a queue.', 'assigneeId')
  }
  if (asked.queueId && !found.queue) return refuse('QUEUE_NOT_FOUND', 'There is no such queue.', 'queueId')
  if (asked.teamId && !found.team) return refuse('TEAM_NOT_FOUND', 'There is no such team.', 'teamId')
  if (asked.assigneeId && !found.assignee) {
    return refuse('ASSIGNEE_NOT_FOUND', 'There is no such person.', 'assigneeId')
  }
  return ok({
    queue: asked.queueId ? found.queue : null,
    team: asked.teamId ? found.team : null,
    assignee: asked.assigneeId ? found.assignee : null,
  })
}
