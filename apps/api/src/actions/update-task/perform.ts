import { updateTask } from '@arrears/domain/actions/update-task/rule'
import { storedDate } from '../../platform/database/stored-date.ts'
import { loadTaskTarget } from '../../task/load-task-target.ts'
import { defineHandler } from '../action-handler.ts'

const named = { select: { id: true, name: true } }

export const updateTaskHandler = defineHandler({
  rule: updateTask,
  subjectName: ({ taskId }) => ['task', taskId],
  async loadSubject({ tx, orgId }, account, input) {
    const row = await tx.task.findUnique({
      where: { orgId_id: { orgId, id: input.taskId }, accountId: account.id },
      select: {
        id: true,
        version: true,
        status: true,
        dueOn: true,
        tags: true,
        note: true,
        queue: named,
        team: named,
        assignee: { select: { userId: true, name: true } },
      },
    })
    if (!row) return undefined
    const { assignee } = row
    const task = {
      ...row,
      // The database refuses any other (task_status).
      status: row.status as 'open' | 'resolved',
      dueOn: storedDate(row.dueOn),
      assignee: assignee && { id: assignee.userId, name: assignee.name },
    }
    return { task, found: await loadTaskTarget(tx, orgId, input) }
  },
  current: (_account, _input, { task }) => ({
    version: task?.version ?? 0,
    value: task && {
      queue: task.queue,
      team: task.team,
      assignee: task.assignee,
      dueOn: task.dueOn,
      tags: task.tags,
      note: task.note,
    },
  }),
  async perform({ taskId, changes }, { tx, orgId }) {
    const { dueOn, tags, ...rest } = changes
    await tx.task.update({
      where: { orgId_id: { orgId, id: taskId } },
      data: { ...rest, dueOn: new Date(dueOn), tags: [...tags], version: { increment: 1 } },
      select: { id: true },
    })
    return { answer: { taskId }, subjectId: taskId }
  },
})
