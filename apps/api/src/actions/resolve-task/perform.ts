import { resolveTask } from '@arrears/domain/actions/resolve-task/rule'
import { defineHandler } from '../action-handler.ts'

export const resolveTaskHandler = defineHandler({
  rule: resolveTask,
  subjectName: ({ taskId }) => ['task', taskId],
  async loadSubject({ tx, orgId }, account, { taskId }) {
    const task = await tx.task.findUnique({
      where: { orgId_id: { orgId, id: taskId }, accountId: account.id },
      select: { id: true, version: true, status: true },
    })
    // The database refuses any other status (task_status).
    return task ? { task: { ...task, status: task.status as 'open' | 'resolved' } } : undefined
  },
  async perform({ taskId, resolution }, { tx, orgId, userId }) {
    await tx.task.update({
      where: { orgId_id: { orgId, id: taskId } },
      data: {
        status: 'resolved',
        resolvedAt: resolution.resolvedAt,
        resolvedById: userId,
        resolutionNote: resolution.note,
        version: { increment: 1 },
      },
      select: { id: true },
    })
    return { answer: { taskId }, subjectId: taskId }
  },
})
