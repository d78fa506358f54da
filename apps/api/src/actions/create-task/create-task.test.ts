import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, actError } from '../../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { givenPlaces, type TestPlaces } from '../../testing/given/given-work.ts'
import { diaryOf, rowOf } from '../../testing/given/written.ts'

type Task = { task: { id: string; version: number } }

describe('tasks', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let other: TestOrganisation
  let account: TestAccount
  let places: TestPlaces

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    other = await givenOrganisation(api)
    places = await givenPlaces(api, organisation)
  })
  afterAll(() => api.close())

  const run = <Selected = object>(action: string, input: object, selection = '') =>
    act<Selected>(api, organisation.agent, action, { accountId: account.id, ...input }, selection)
  const create = (input: object = {}) =>
    run<Task>('createTask', { queueId: places.queueId, dueOn: '2026-11-25', ...input }, 'task { id version }')

  beforeAll(async () => {
    account = await givenAccount(api, organisation)
  })

  it('is made for somebody in a queue and told', async () => {
    const { task } = await create({
      assigneeId: organisation.teamManager.userId,
      tags: ['call', 'call', 'vip'],
      note: 'Ask for the pay slip',
    })
    expect(await rowOf(api, 'task', task.id)).toMatchObject({
      queue_id: places.queueId,
      team_id: null,
      assignee_id: organisation.teamManager.userId,
      tags: ['call', 'vip'],
      created_by_id: organisation.agent.userId,
      status: 'open',
      due_on: new Date('2026-11-25T00:00:00'),
    })
    expect((await diaryOf(api, account.id)).at(-1)).toMatchObject({
      type: 'taskCreated',
      subject_id: task.id,
      data: { assignee: 'Omar Haddad', note: 'Ask for the pay slip' },
    })
  })

  it('names the field of a place or person that is not of this organisation', async () => {
    const elsewhere = await givenPlaces(api, other)
    const refusals = [
      [{ queueId: elsewhere.queueId }, 'QUEUE_NOT_FOUND', 'queueId'],
      [{ queueId: null, teamId: elsewhere.teamId }, 'TEAM_NOT_FOUND', 'teamId'],
      [{ assigneeId: other.agent.userId }, 'ASSIGNEE_NOT_FOUND', 'assigneeId'],
      [{ queueId: null }, 'QUEUE_OR_TEAM_REQUIRED', 'queueId'],
      [{ teamId: places.teamId }, 'QUEUE_AND_TEAM', 'teamId'],
      [{ dueOn: '2026-11-20' }, 'DUE_IN_PAST', 'dueOn'],
    ] as const
    for (const [input, code, field] of refusals) {
      expect(await create(input)).toMatchObject({ __typename: 'RefusedError', code, field })
    }
    expect(await create({ tags: Array.from({ length: 21 }, (_, n) => `tag ${n}`) })).toMatchObject({
      issues: [{ field: 'tags', code: 'TOO_MANY' }],
    })
  })

  it('is changed, and a second editor is told what the first one made of it', async () => {
    const { task } = await create({ note: 'Call' })
    const edit = (input: object) =>
      run(
        'updateTask',
        { taskId: task.id, expectedVersion: 1, ...input },
        'task { version note queue { id } team { id } }',
      )
    expect(await edit({ note: 'Write instead', teamId: places.teamId })).toMatchObject({
      task: { version: 2, note: 'Write instead', queue: null, team: { id: places.teamId } },
    })
    expect(await edit({ note: 'Call twice' })).toMatchObject({
      __typename: 'StaleError',
      version: 2,
      current: { note: 'Write instead', dueOn: '2026-11-25', team: { id: places.teamId } },
    })
    expect(await rowOf(api, 'task', task.id)).toMatchObject({ note: 'Write instead', version: 2 })
    expect(await edit({ expectedVersion: 2 })).toMatchObject({ code: 'NOTHING_CHANGED' })
    expect(await edit({ expectedVersion: 2, assigneeId: organisation.agent.userId })).toMatchObject({
      code: 'ASSIGNEE_NEEDS_QUEUE',
    })
    expect((await diaryOf(api, account.id)).at(-1)).toMatchObject({ type: 'taskUpdated' })
  })

  it('is resolved once', async () => {
    const { task } = await create()
    const resolve = () =>
      run('resolveTask', { taskId: task.id, note: 'Paid' }, 'task { status resolutionNote }')
    expect(await resolve()).toMatchObject({ task: { status: 'resolved', resolutionNote: 'Paid' } })
    expect(await rowOf(api, 'task', task.id)).toMatchObject({
      resolved_at: new Date(api.now),
      resolved_by_id: organisation.agent.userId,
    })
    expect(await resolve()).toMatchObject({ code: 'TASK_ALREADY_RESOLVED', field: 'taskId' })
    const edited = await run('updateTask', { taskId: task.id, expectedVersion: 2, note: 'x' })
    expect(edited).toMatchObject({ code: 'TASK_ALREADY_RESOLVED' })
  })

  it('of another account is not known on this one', async () => {
    const { task } = await create()
    const stranger = await givenAccount(api, organisation)
    const input = { accountId: stranger.id, taskId: task.id }
    expect(await actError(api, organisation.agent, 'resolveTask', input)).toBe('NOT_FOUND')
    expect(
      await actError(api, organisation.agent, 'updateTask', { ...input, expectedVersion: 1, note: 'x' }),
    ).toBe('NOT_FOUND')
  })
})
