import { z } from 'zod'
import type { TaskState } from '../../account/account-state.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField, optionalText } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** The task of that id on the account, resolved ones too; null when there is none. */
export interface ResolveTaskSubject {
  readonly task: TaskState | null
}

/** Marks a task as done (C1). Tasks of closed accounts can be cleared away too. */
export const resolveTask = defineAction('resolveTask', {
  input: z.object({ accountId: idField('account'), taskId: idField('task'), note: optionalText(10_000) }),
  available: () => ok(),
  decide: (_account, { note }, { now }, { task }: ResolveTaskSubject) => {
    if (!task) return refuse('TASK_NOT_FOUND', 'There is no such task on this account.', 'taskId')
    if (task.status === 'resolved')
      return refuse('TASK_ALREADY_RESOLVED', 'This task is resolved already.', 'taskId')
    return ok({
      taskId: task.id,
      version: task.version,
      resolution: { resolvedAt: now, note },
      diary: [diaryEvent('taskResolved', { note }, { subjectId: task.id })],
    })
  },
})
