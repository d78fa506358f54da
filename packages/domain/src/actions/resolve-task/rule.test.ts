import { describe, expect, it } from 'vitest'
import { accountId, givenAccount, givenContext, givenId } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { resolveTask } from './rule.ts'

const task = { id: givenId('task'), version: 3, status: 'open' as const }
const resolve = (fields: object, was: object | null = task) =>
  decide(resolveTask, givenAccount(), { accountId, taskId: task.id, ...fields }, { task: was })

describe('resolve task', () => {
  it('marks the task done, with an optional note', () => {
    expect(planOf(resolve({ note: 'Called' }))).toEqual({
      taskId: task.id,
      version: 3,
      resolution: { resolvedAt: givenContext.now, note: 'Called' },
      diary: [{ type: 'taskResolved', version: 1, data: { note: 'Called' }, subjectId: task.id }],
    })
    expect(planOf(resolve({})).resolution.note).toBeNull()
  })

  it.each([
    ['a task that is not there', null, 'TASK_NOT_FOUND'],
    ['a task that is done', { ...task, status: 'resolved' }, 'TASK_ALREADY_RESOLVED'],
  ])('refuses %s', (_name, was, code) => {
    expect(refusalOf(resolve({}, was))).toEqual({ code, field: 'taskId' })
  })
})
