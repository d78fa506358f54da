import { createTask } from '@arrears/domain/actions/create-task/rule'
import { newId } from '../../platform/clock/new-id.ts'
import { loadTaskTarget } from '../../task/load-task-target.ts'
import { defineHandler } from '../action-handler.ts'

export const createTaskHandler = defineHandler({
  rule: createTask,
  loadSubject: ({ tx, orgId }, _account, input) => loadTaskTarget(tx, orgId, input),
  async perform({ task }, { tx, orgId, userId, now }, account) {
    const id = newId('task')
    const { dueOn, tags, ...rest } = task
    await tx.task.create({
      data: {
        id,
        orgId,
        accountId: account.id,
        ...rest,
        dueOn: new Date(dueOn),
        tags: [...tags],
        createdById: userId,
        createdAt: now,
      },
      select: { id: true },
    })
    return { answer: { taskId: id }, subjectId: id }
  },
})
