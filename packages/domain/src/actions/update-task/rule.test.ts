import { describe, expect, it } from 'vitest'
import { localDate } from '../../shared/local-date.ts'
import { accountId, givenAccount, givenId } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { updateTask } from './rule.ts'
import type { TaskDetails } from './rule.ts'

const queue = { id: givenId('queue', 1), name: 'Payment plans' }
const other = { id: givenId('queue', 2), name: 'Disputes' }
const team = { id: givenId('team'), name: 'North' }
const assignee = { id: givenId('user'), name: 'Ines Duarte' }
const task: TaskDetails = {
  id: givenId('task'),
  version: 3,
  status: 'open',
  queue,
  team: null,
  assignee,
  dueOn: localDate('2026-11-10'),
  tags: ['plan'],
  note: 'Check',
}
const nobody = { queue: null, team: null, assignee: null }
const update = (fields: object, found: object = {}, was: TaskDetails | null = task) =>
  decide(
    updateTask,
    givenAccount(),
    { accountId, taskId: task.id, expectedVersion: 3, ...fields },
    { task: was, found: { ...nobody, ...found } },
  )

describe('update task', () => {
  it('changes what is given and keeps the rest, overdue or not', () => {
    const plan = planOf(update({ note: null, tags: ['urgent'] }))
    expect(plan).toMatchObject({
      taskId: task.id,
      version: 3,
      changes: {
        queueId: queue.id,
        teamId: null,
        assigneeId: assignee.id,
        dueOn: '2026-11-10',
        tags: ['urgent'],
        note: null,
      },
    })
    expect(plan.diary[0]).toMatchObject({
      subjectId: task.id,
      data: {
        changes: [
          { field: 'tags', label: 'Tags', before: 'plan', after: 'urgent' },
          { field: 'note', label: 'Note', before: 'Check', after: null },
        ],
      },
    })
  })

  it('moves to another queue and leaves the person of the old one behind', () => {
    expect(planOf(update({ queueId: other.id }, { queue: other })).changes).toMatchObject({
      queueId: other.id,
      teamId: null,
      assigneeId: null,
    })
  })

  it('moves to a team and leaves queue and person behind', () => {
    expect(planOf(update({ teamId: team.id }, { team })).changes).toMatchObject({
      queueId: null,
      teamId: team.id,
      assigneeId: null,
    })
  })

  it('takes the person away', () => {
    expect(planOf(update({ assigneeId: null })).changes).toMatchObject({
      queueId: queue.id,
      assigneeId: null,
    })
  })

  it.each([
    ['a task that is not there', {}, null, 'TASK_NOT_FOUND', 'taskId'],
    [
      'a task that is done',
      { note: 'x' },
      { ...task, status: 'resolved' as const },
      'TASK_ALREADY_RESOLVED',
      'taskId',
    ],
    ['a version that is old', { note: 'x', expectedVersion: 2 }, task, 'STALE', 'expectedVersion'],
    ['a new day in the past', { dueOn: '2026-11-20' }, task, 'DUE_IN_PAST', 'dueOn'],
    ['an unknown queue', { queueId: other.id }, task, 'QUEUE_NOT_FOUND', 'queueId'],
    [
      'neither queue nor team',
      { queueId: null, assigneeId: null },
      task,
      'QUEUE_OR_TEAM_REQUIRED',
      'queueId',
    ],
  ])('refuses %s', (_name, fields, was, code, field) => {
    expect(refusalOf(update(fields, {}, was))).toEqual({ code, field })
  })

  it('refuses to write when nothing changes', () => {
    expect(refusalOf(update({ note: ' Check ', dueOn: '2026-11-10' }))).toEqual({ code: 'NOTHING_CHANGED' })
  })
})
