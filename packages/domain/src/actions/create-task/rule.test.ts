import { describe, expect, it } from 'vitest'
import { accountId, givenAccount, givenId } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { createTask } from './rule.ts'

const queue = { id: givenId('queue'), name: 'Payment plans' }
const team = { id: givenId('team'), name: 'North' }
const assignee = { id: givenId('user'), name: 'Ines Duarte' }
const found = { queue, team, assignee }
const input = { accountId, queueId: queue.id, dueOn: '2026-11-21' }
const create = (fields: object, subject = {}, account = givenAccount()) =>
  decide(createTask, account, { ...input, ...fields }, { ...found, ...subject })

describe('create task', () => {
  it('asks a person in a queue, due today at the earliest', () => {
    const plan = planOf(create({ assigneeId: assignee.id, tags: ['plan', 'plan', ' call '], note: 'Check' }))
    expect(plan.task).toEqual({
      queueId: queue.id,
      teamId: null,
      assigneeId: assignee.id,
      dueOn: '2026-11-21',
      tags: ['plan', 'call'],
      note: 'Check',
    })
    expect(plan.diary[0]?.data).toEqual({
      dueOn: '2026-11-21',
      queue: 'Payment plans',
      team: null,
      assignee: 'Ines Duarte',
      tags: ['plan', 'call'],
      note: 'Check',
    })
  })

  it('asks a team', () => {
    expect(planOf(create({ queueId: null, teamId: team.id })).task).toMatchObject({
      queueId: null,
      teamId: team.id,
    })
  })

  it.each([
    ['a day in the past', { dueOn: '2026-11-20' }, {}, 'DUE_IN_PAST', 'dueOn'],
    ['neither queue nor team', { queueId: null }, {}, 'QUEUE_OR_TEAM_REQUIRED', 'queueId'],
    ['both queue and team', { teamId: team.id }, {}, 'QUEUE_AND_TEAM', 'teamId'],
    [
      'a person in a team',
      { queueId: null, teamId: team.id, assigneeId: assignee.id },
      {},
      'ASSIGNEE_NEEDS_QUEUE',
      'assigneeId',
    ],
    ['an unknown queue', {}, { queue: null }, 'QUEUE_NOT_FOUND', 'queueId'],
    ['an unknown team', { queueId: null, teamId: team.id }, { team: null }, 'TEAM_NOT_FOUND', 'teamId'],
    [
      'an unknown person',
      { assigneeId: assignee.id },
      { assignee: null },
      'ASSIGNEE_NOT_FOUND',
      'assigneeId',
    ],
    [
      'too many tags',
      { tags: Array.from({ length: 21 }, (_, index) => `t${index}`) },
      {},
      'TOO_MANY',
      'tags',
    ],
  ])('refuses %s', (_name, fields, subject, code, field) => {
    expect(refusalOf(create(fields, subject))).toEqual({ code, field })
  })

  it('is not possible on a closed account', () => {
    expect(refusalOf(create({}, {}, givenAccount({ status: 'closed' })))).toEqual({ code: 'ACCOUNT_CLOSED' })
  })
})
