import { setTimeout as sleep } from 'node:timers/promises'
import type { Actor } from '@arrears/domain/permissions/permissions'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../platform/clock/new-id.ts'
import { act, newKey } from '../testing/given/act.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenAgents } from '../testing/given/given-agents.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenPlaces } from '../testing/given/given-work.ts'
import { untilAnswered } from '../testing/given/until-answered.ts'

const take = /* GraphQL */ `
  mutation ($input: TakeNextAccountInput!) {
    takeNextAccount(input: $input) {
      id
      reason
      outcome
      leasedUntil
      account {
        id
        reference
      }
    }
  }
`

interface Handout {
  readonly id: string
  readonly reason: string
  readonly outcome: string
  readonly leasedUntil: string
  readonly account: { readonly id: string; readonly reference: string }
}

describe('the next account', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let anyQueue: string

  beforeAll(async () => void (api = await givenApi()))
  afterAll(() => api.close())
  beforeEach(async () => {
    api.now = '2026-11-21T09:00:00.000Z'
    organisation = await givenOrganisation(api)
    anyQueue = (await givenPlaces(api, organisation)).queueId
  })

  const next = async (actor: Actor = organisation.agent, fields: object = {}) =>
    (
      await api.run<{ takeNextAccount: Handout | null }>(actor, take, {
        input: { idempotencyKey: newKey(), ...fields },
      })
    ).takeNextAccount
  const call = <T>(name: string, id: string, selection = '', actor: Actor = organisation.agent) =>
    api.run<Record<string, T>>(actor, `mutation ($id: ID!) { ${name}(id: $id) ${selection} }`, { id })
  const owing = (dueOn: string, amountMinor = 10_000) =>
    givenAccount(api, organisation, { claims: [{ amountMinor, dueOn }] })
  const task = (accountId: string, fields: { dueOn?: string; assigneeId?: string; queueId?: string } = {}) =>
    api.owner.query(
      `insert into task (id, org_id, account_id, due_on, assignee_id, queue_id, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        newId('task'),
        organisation.id,
        accountId,
        fields.dueOn ?? '2026-11-21',
        fields.assigneeId ?? null,
        fields.queueId ?? anyQueue,
        api.now,
      ],
    )
  const promise = (accountId: string, status: string) =>
    api.owner.query(
      `insert into promise (id, org_id, account_id, currency, amount_minor, due_on, made_at, status, closed_at)
       values ($1, $2, $3, 'EUR', 100, '2026-11-10', $4::timestamptz, $5, case when $5 = 'open' then null else $4::timestamptz end)`,
      [newId('promise'), organisation.id, accountId, api.now, status],
    )
  const taken = async (count: number, fields: object = {}) => {
    const found: string[] = []
    for (let i = 0; i < count; i++) {
      const handout = await next(organisation.agent, fields)
      found.push(handout ? `${handout.reason} ${handout.account.id}` : 'none')
    }
    return found
  }

  it('is a broken promise, then a due task, one’s own first, then the oldest debt, then the larger amount', async () => {
    const [old, older, large] = [
      await owing('2026-09-02'),
      await owing('2026-09-01'),
      await owing('2026-09-02', 20_000),
    ]
    const broken = await owing('2026-11-01')
    await promise(broken.id, 'broken')
    const anybodys = await owing('2026-12-01')
    await task(anybodys.id, { dueOn: '2026-11-19' })
    const own = await owing('2026-12-01')
    await task(own.id, { assigneeId: organisation.agent.userId })
    // Nothing to do on these yet, or it is somebody else's.
    const promised = await owing('2026-08-01')
    await promise(promised.id, 'open')
    await owing('2026-11-21')
    const others = await owing('2026-12-01')
    await task(others.id, { assigneeId: organisation.teamManager.userId })
    await task((await owing('2026-12-01')).id, { dueOn: '2026-11-22' })

    expect(await taken(7)).toEqual([
      `brokenPromise ${broken.id}`,
      `dueTask ${own.id}`,
      `dueTask ${anybodys.id}`,
      `overdue ${older.id}`,
      `overdue ${large.id}`,
      `overdue ${old.id}`,
      'none',
    ])
  })

  it('is of a queue, when one is chosen', async () => {
    const { queueId } = await givenPlaces(api, organisation)
    await owing('2026-09-01')
    const [second, first] = [await owing('2026-12-01'), await owing('2026-12-01')]
    await task(second.id, { queueId, dueOn: '2026-11-21' })
    await task(first.id, { queueId, dueOn: '2026-11-20' })
    expect(await taken(3, { queueId })).toEqual([`dueTask ${first.id}`, `dueTask ${second.id}`, 'none'])
  })

  it('is of a saved worklist', async () => {
    const [small, large] = [await owing('2026-09-01', 100), await owing('2026-10-01', 90_000)]
    await owing('2026-11-15', 95_000)
    const { saveWorklist } = await api.run<{ saveWorklist: { worklist: { id: string } } }>(
      organisation.agent,
      `mutation ($input: SaveWorklistInput!) { saveWorklist(input: $input) { ... on SaveWorklistSuccess { worklist { id } } } }`,
      {
        input: {
          name: 'Large ones',
          shared: false,
          order: 'largestFirst',
          filter: { currency: 'EUR', minDaysOverdue: 30 },
          idempotencyKey: newKey(),
        },
      },
    )
    const worklistId = saveWorklist.worklist.id
    expect(await taken(3, { worklistId })).toEqual([`overdue ${large.id}`, `overdue ${small.id}`, 'none'])
    const input = { worklistId, idempotencyKey: newKey() }
    expect(await api.errorCode(organisation.teamManager, take, { input })).toBe('NOT_FOUND')
  })

  it.each(['', 'x', newId('queue')])('is of no queue and no worklist that is called “%s”', async (id) => {
    for (const wanted of [{ queueId: id }, { worklistId: id }]) {
      const input = { ...wanted, idempotencyKey: newKey() }
      expect(await api.errorCode(organisation.agent, take, { input })).toBe('NOT_FOUND')
    }
  })

  it('is not one that was paid, closed or worked today', async () => {
    const paid = await owing('2026-09-01')
    await act(api, organisation.agent, 'recordPayment', {
      accountId: paid.id,
      amount: { amount: '100.00', currency: 'EUR' },
      kind: 'bankTransfer',
    })
    const closed = await owing('2026-09-01')
    await api.owner.query("update account set status = 'closed' where id = $1", [closed.id])
    const worked = await owing('2026-09-01')
    await act(api, organisation.teamManager, 'addNote', { accountId: worked.id, text: 'Called' })
    expect(await next()).toBeNull()
    api.now = '2026-11-22T09:00:00.000Z'
    expect((await next())?.account.id).toBe(worked.id)
  })

  it('answers the same handout for the same key', async () => {
    await owing('2026-09-01')
    await owing('2026-09-02')
    const idempotencyKey = newKey()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => next(organisation.agent, { idempotencyKey })),
    )
    expect(new Set(answers.map((handout) => handout?.id)).size).toBe(1)
  })

  it('comes again when its lease has run out, and not while the page prolongs it', async () => {
    const { id } = await owing('2026-09-01')
    const first = await next()
    api.now = '2026-11-21T09:04:00.000Z'
    expect((await call<boolean>('renewHandout', first?.id ?? ''))['renewHandout']).toBe(true)
    api.now = '2026-11-21T09:08:00.000Z'
    expect(await next(organisation.teamManager)).toBeNull()
    api.now = '2026-11-21T09:09:00.000Z'
    expect((await next(organisation.teamManager))?.account.id).toBe(id)
    expect((await call<boolean>('renewHandout', first?.id ?? ''))['renewHandout']).toBe(false)
    expect(
      (await call<object | null>('resumeHandout', first?.id ?? '', '{ id }'))['resumeHandout'],
    ).toBeNull()
  })

  it('is waited for while somebody else takes it back', async () => {
    const { id } = await owing('2026-09-01')
    await next()
    api.now = '2026-11-21T09:06:00.000Z'
    const other = await api.owner.connect()
    try {
      await other.query('begin')
      await other.query(
        'update worklist_entry set held_until = null, handout_id = null where account_id = $1',
        [id],
      )
      const asked = next(organisation.teamManager)
      // Mostly the first look is over by then; whoever asks does not look for long.
      await sleep(20)
      await other.query('commit')
      expect((await asked)?.account.id).toBe(id)
    } finally {
      other.release()
    }
  })

  it('rests when it was worked, is up at once when it was left, and one can go back to it', async () => {
    const [a, b] = [await owing('2026-09-01'), await owing('2026-09-02')]
    const first = await next()
    expect(first?.account.id).toBe(a.id)
    api.now = '2026-11-21T09:01:00.000Z'
    await act(api, organisation.agent, 'addNote', { accountId: a.id, text: 'Called' })
    const second = await next()
    expect(second?.account.id).toBe(b.id)
    await call('releaseHandout', second?.id ?? '')
    expect((await next(organisation.teamManager))?.account.id).toBe(b.id)
    const back = await call<Handout>('resumeHandout', first?.id ?? '', '{ id outcome }')
    expect(back['resumeHandout']).toMatchObject({ id: first?.id, outcome: 'open' })
    await call('releaseHandout', first?.id ?? '')
    api.now = '2026-11-23T23:59:00.000Z'
    expect((await next(organisation.admin))?.account.id).toBe(b.id)
    api.now = '2026-11-24T00:00:00.000Z'
    expect((await next(organisation.agent))?.account.id).toBe(a.id)
    const { rows } = await api.owner.query('select outcome from worklist_handout where id = $1', [first?.id])
    expect(rows).toEqual([{ outcome: 'worked' }])
  })

  it('is for people who may work accounts', async () => {
    const variables = { input: { idempotencyKey: newKey() } }
    expect(await api.errorCode(organisation.readOnly, take, variables)).toBe('FORBIDDEN')
    const key: Actor = {
      kind: 'apiKey',
      apiKeyId: newId('apiKey'),
      scopes: ['worklist:take', 'account:read'],
      orgId: organisation.id,
    }
    expect(await api.errorCode(key, take, variables)).toBe('FORBIDDEN')
    const other = await givenOrganisation(api)
    await owing('2026-09-01')
    expect(await next(other.agent)).toBeNull()
  })

  it('is one account for one of a hundred who ask for it at once', async () => {
    const { id } = await owing('2026-09-01')
    const agents = await givenAgents(api, organisation.id, 100)
    const answers = await Promise.all(
      agents.map((agent) => {
        const idempotencyKey = newKey()
        return untilAnswered(() => next(agent, { idempotencyKey }))
      }),
    )
    expect(answers.filter((handout) => handout !== null).map(({ account }) => account.id)).toEqual([id])
    const { rows } = await api.owner.query('select outcome from worklist_handout where account_id = $1', [id])
    expect(rows).toEqual([{ outcome: 'open' }])
  })

  it('is never the same for two of fifty agents, while others pay and work accounts', async () => {
    const accounts = 300
    await api.owner.query(
      `insert into account (id, org_id, reference, currency, profile_id, name, balance_minor, debited_minor, oldest_due_on)
       select 'acc_' || lpad(n::text, 26, '0'), $1, 'W-' || n, 'EUR', $2, 'Debtor ' || n, 100 + n, 100 + n, date '2026-09-01' + n % 30
       from generate_series(1, $3::int) as n`,
      [organisation.id, organisation.profileId, accounts],
    )
    const agents = await givenAgents(api, organisation.id, 50)
    const holders = new Map<string, string>()
    const doubled: string[] = []
    const working = agents.map(async (agent) => {
      for (;;) {
        const handout = await next(agent)
        if (!handout) return
        if (holders.has(handout.account.id)) doubled.push(handout.account.id)
        holders.set(handout.account.id, agent.orgId)
        if (holders.size % 7 === 0)
          await act(api, agent, 'addNote', { accountId: handout.account.id, text: 'Worked' })
      }
    })
    await Promise.all(working)
    expect(doubled).toEqual([])
    expect(holders.size).toBe(accounts)
  })
})
