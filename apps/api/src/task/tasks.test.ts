import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../platform/clock/new-id.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFullAccount } from '../testing/given/given-full-account.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const list = /* GraphQL */ `
  query ($filter: TaskFilter, $first: Int, $after: String, $last: Int, $before: String) {
    tasks(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes {
        note
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`

interface Page {
  totalCount: number
  nodes: { note: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

describe('tasks', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let full: Awaited<ReturnType<typeof givenFullAccount>>
  let plainId: string

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    full = await givenFullAccount(api, organisation)
    plainId = (await givenAccount(api, organisation)).id
    const { queue, team } = full.ids
    const { agent, teamManager } = organisation
    const task = (note: string, dueOn: string, columns: Record<string, unknown>) => {
      const row = {
        id: newId('task'),
        org_id: organisation.id,
        account_id: plainId,
        note,
        due_on: dueOn,
        ...columns,
      }
      const names = Object.keys(row)
      return api.owner.query(
        `insert into task (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
        Object.values(row),
      )
    }
    // Beside “Call back” of the full account: of the agent, due yesterday.
    await task('for anybody', '2026-11-21', { queue_id: queue })
    await task('of another', '2026-11-19', { queue_id: queue, assignee_id: teamManager.userId })
    await task('of my team', '2026-11-21', { team_id: team, tags: ['invoice', 'urgent'] })
    await task('mine of my team', '2026-11-22', { team_id: team, assignee_id: agent.userId })
    await task('done', '2026-11-01', {
      queue_id: queue,
      assignee_id: agent.userId,
      status: 'resolved',
      resolved_at: api.now,
      resolved_by_id: agent.userId,
      resolution_note: 'Paid',
      tags: ['archive', 'invoice'],
    })
  })
  afterAll(() => api.close())

  const page = async (variables: object, actor: Actor = organisation.agent) =>
    (await api.run<{ tasks: Page }>(actor, list, variables)).tasks
  const find = async (filter: object, actor?: Actor) => {
    const { totalCount, nodes } = await page({ filter }, actor)
    expect(totalCount).toBe(nodes.length)
    return nodes.map(({ note }) => note)
  }

  it('lists all, the one due first first', async () => {
    expect(await find({})).toEqual([
      'done',
      'of another',
      'Call back',
      'for anybody',
      'of my team',
      'mine of my team',
    ])
  })

  it('lists mine, those of my queues and teams, or both', async () => {
    const open = { status: 'open' }
    expect(await find({ ...open, mine: true })).toEqual(['Call back', 'mine of my team'])
    expect(await find({ ...open, myQueues: true })).toEqual(['for anybody', 'of my team', 'mine of my team'])
    expect(await find({ ...open, mine: true, myQueues: true })).toEqual([
      'Call back',
      'for anybody',
      'of my team',
      'mine of my team',
    ])
    expect(await find({ ...open, mine: true, myQueues: true }, organisation.teamManager)).toEqual([
      'of another',
      'for anybody',
    ])
    expect(await find({ ...open, mine: false, myQueues: false })).toHaveLength(5)
  })

  it('narrows by queue, team, person, day and being overdue', async () => {
    const { queue, team } = full.ids
    expect(await find({ queueId: queue, status: 'open' })).toEqual(['of another', 'Call back', 'for anybody'])
    expect(await find({ teamId: team })).toEqual(['of my team', 'mine of my team'])
    expect(await find({ assigneeId: organisation.teamManager.userId })).toEqual(['of another'])
    expect(await find({ dueBefore: '2026-11-20' })).toEqual(['done', 'of another'])
    expect(await find({ overdue: true })).toEqual(['of another', 'Call back'])
    expect(await find({ overdue: false })).toEqual(['done', 'for anybody', 'of my team', 'mine of my team'])
    expect(await find({ queueId: 'que_unknown' })).toEqual([])
  })

  it('narrows by tag, and tells which tags open tasks have', async () => {
    expect(await find({ tag: 'invoice' })).toEqual(['done', 'of my team'])
    expect(await find({ tag: 'urgent' })).toEqual(['Call back', 'of my team'])
    expect(await find({ tag: 'urgent', status: 'open', teamId: full.ids.team })).toEqual(['of my team'])
    expect(await find({ tag: 'Urgent' })).toEqual([])
    const tags = async (actor: Actor) =>
      (await api.run<{ taskTags: string[] }>(actor, '{ taskTags }')).taskTags
    expect(await tags(organisation.agent)).toEqual(['invoice', 'urgent'])
    expect(await tags((await givenOrganisation(api)).agent)).toEqual([])
    expect(await api.errorCode(undefined, '{ taskTags }')).toBe('UNAUTHENTICATED')
  })

  it('pages both ways through tasks due on one day', async () => {
    const seen: string[] = []
    let after: string | undefined
    for (let more = true; more;) {
      const { nodes, pageInfo } = await page({ first: 1, after })
      seen.push(...nodes.map(({ note }) => note))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(seen).toEqual(await find({}))
    const { nodes, pageInfo } = await page({ last: 2, before: after })
    expect(nodes.map(({ note }) => note)).toEqual(['for anybody', 'of my team'])
    expect(pageInfo.hasPreviousPage).toBe(true)
  })

  it('tells what is to be done, by whom and by when', async () => {
    const ask = `query ($id: ID!) { account(id: $id) {
      openTaskCount
      tasks { note status overdue dueOn tags version createdAt resolvedAt resolutionNote
        account { id } queue { id openTaskCount } team { id } assignee { name } createdBy { name } resolvedBy { name } }
    } }`
    expect(await api.run(organisation.readOnly, ask, { id: full.id })).toEqual({
      account: {
        openTaskCount: 1,
        tasks: [
          {
            note: 'Call back',
            status: 'open',
            overdue: true,
            dueOn: '2026-11-20',
            tags: ['urgent'],
            version: 1,
            createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
            resolvedAt: null,
            resolutionNote: null,
            account: { id: full.id },
            queue: { id: full.ids.queue, openTaskCount: 3 },
            team: null,
            assignee: { name: 'Ines Duarte' },
            createdBy: { name: 'Omar Haddad' },
            resolvedBy: null,
          },
        ],
      },
    })
    const done =
      'query ($id: ID!) { account(id: $id) { openTaskCount tasks(status: resolved) { overdue resolvedAt resolutionNote resolvedBy { name } } } }'
    expect(await api.run(organisation.agent, done, { id: plainId })).toEqual({
      account: {
        openTaskCount: 4,
        tasks: [
          {
            overdue: false,
            resolvedAt: api.now,
            resolutionNote: 'Paid',
            resolvedBy: { name: 'Ines Duarte' },
          },
        ],
      },
    })
  })

  it('lists queues with what waits in them', async () => {
    expect(await api.run(organisation.agent, '{ queues { name openTaskCount } }')).toEqual({
      queues: [{ name: full.ids.queue, openTaskCount: 3 }],
    })
  })

  it('refuses what makes no sense, and shows nothing to others', async () => {
    const other = await givenOrganisation(api)
    expect(await find({}, other.admin)).toEqual([])
    expect(await api.run(other.admin, '{ queues { name } }')).toEqual({ queues: [] })
    const key: Actor = {
      kind: 'apiKey',
      apiKeyId: 'key_1' as Id<'apiKey'>,
      scopes: ['account:read'],
      orgId: organisation.id,
    }
    expect(await find({}, key)).toHaveLength(6)
    expect(await api.errorCode(key, list, { filter: { mine: true } })).toBe('BAD_USER_INPUT')
    expect(await api.errorCode({ ...key, scopes: [] }, list)).toBe('FORBIDDEN')
    expect(await api.errorCode(organisation.agent, list, { first: 101 })).toBe('BAD_USER_INPUT')
    expect(await api.errorCode(organisation.agent, list, { after: 'x' })).toBe('BAD_USER_INPUT')
    expect(await api.errorCode(undefined, list)).toBe('UNAUTHENTICATED')
  })
})
