import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endDueHoldsJob } from '../../jobs/end-due-holds.ts'
import { endHoldJob } from '../../jobs/end-hold.ts'
import { act, actError } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { diaryOf, rowOf } from '../../testing/given/written.ts'
import { until } from '../../testing/until.ts'
import { startWorker } from '../../worker.ts'

const holds = /* GraphQL */ `
  query ($id: ID!) {
    account(id: $id) {
      flags
      holds {
        kind
        label
        startsOn
        endsOn
        note
        setBy {
          name
        }
      }
    }
  }
`

describe('holds', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api, {
      settings: { timeZone: 'Europe/London', contactPolicyPack: 'uk' },
    })
  })
  afterAll(() => api.close())

  const set = (accountId: string, fields: object = {}) =>
    act<{ hold: { id: string; endsOn: string | null } }>(
      api,
      organisation.agent,
      'setHold',
      { accountId, kind: 'moratorium', ...fields },
      'hold { id endsOn }',
    )
  const lift = (accountId: string, kind: string) =>
    act(api, organisation.teamManager, 'liftHold', { accountId, kind, reason: 'Asked to be called' })
  const read = async (id: string) =>
    (await api.run<{ account: { flags: string[]; holds: object[] } }>(organisation.readOnly, holds, { id }))
      .account
  const context = () => ({
    prisma: api.services.database.prisma,
    owner: api.owner,
    clock: api.services.clock,
    log: api.services.log,
    files: api.services.files,
  })

  it('mark the account, stop calls, and are over when they are lifted', async () => {
    const account = await givenAccount(api, organisation, { flags: ['disputed'] })
    const { hold } = await set(account.id, { note: 'Breathing space' })
    expect(hold.endsOn).toBe('2027-01-19')
    expect(await read(account.id)).toEqual({
      flags: ['disputed', 'moratorium'],
      holds: [
        {
          kind: 'moratorium',
          label: 'Moratorium',
          startsOn: '2026-11-21',
          endsOn: '2027-01-19',
          note: 'Breathing space',
          setBy: { name: 'Ines Duarte' },
        },
      ],
    })
    const call = () => act(api, organisation.teamManager, 'startCall', { accountId: account.id })
    expect(await call()).toMatchObject({ code: 'MORATORIUM' })
    expect(await set(account.id)).toMatchObject({ code: 'HOLD_IN_FORCE', field: 'kind' })

    expect(
      await actError(api, organisation.agent, 'liftHold', {
        accountId: account.id,
        kind: 'moratorium',
        reason: 'x',
      }),
    ).toBe('FORBIDDEN')
    expect(await lift(account.id, 'moratorium')).toMatchObject({ __typename: 'LiftHoldSuccess' })
    expect(await read(account.id)).toEqual({ flags: ['disputed'], holds: [] })
    expect(await rowOf(api, 'hold', hold.id)).toMatchObject({
      lifted_at: new Date(api.now),
      lifted_by_id: organisation.teamManager.userId,
      lift_reason: 'Asked to be called',
    })
    expect(await call()).toMatchObject({ __typename: 'StartCallSuccess' })
    expect((await diaryOf(api, account.id)).map(({ type }) => type)).toEqual([
      'holdSet',
      'holdLifted',
      'callStarted',
    ])
  })

  it('clear a flag that came without a hold', async () => {
    const account = await givenAccount(api, organisation, { flags: ['ceaseContact'] })
    expect(await lift(account.id, 'ceaseContact')).toMatchObject({ __typename: 'LiftHoldSuccess' })
    expect((await read(account.id)).flags).toEqual([])
    expect(await lift(account.id, 'ceaseContact')).toMatchObject({ code: 'NO_HOLD' })
  })

  it('of one kind are in force once, however many set it at the same moment', async () => {
    const account = await givenAccount(api, organisation)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => set(account.id, { kind: 'vulnerable' })),
    )
    const codes = answers.map((answer) => answer.code ?? answer.__typename)
    expect(codes.toSorted()).toEqual([...Array<string>(7).fill('HOLD_IN_FORCE'), 'SetHoldSuccess'])
    expect((await read(account.id)).holds).toHaveLength(1)
  })

  it('wait for the first moment after the last day where the account is', async () => {
    const account = await givenAccount(api, organisation)
    const { hold } = await set(account.id, { endsOn: '2026-11-30' })
    const { rows } = await api.owner.query(
      'select run_at, task_identifier from graphile_worker.jobs where key = $1',
      [hold.id],
    )
    expect(rows).toEqual([{ run_at: new Date('2026-12-01T00:00:00Z'), task_identifier: 'endHold' }])
    const payload = { orgId: organisation.id, accountId: account.id, holdId: hold.id }
    expect(await endHoldJob.run(payload, context())).toEqual({
      againAt: new Date('2026-11-21T10:00:00.000Z'),
    })
    expect((await read(account.id)).flags).toEqual(['moratorium'])
  })

  it('are ended by the worker once, also when no job of their own is left', async () => {
    const account = await givenAccount(api, organisation)
    const { hold } = await set(account.id, { endsOn: '2026-11-22' })
    await api.owner.query(
      'select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs where key = $1',
      [hold.id],
    )
    const before = api.now
    api.now = '2026-11-24T09:00:00.000Z'
    const worker = await startWorker(api.services, { databaseUrl: api.databaseUrl })
    try {
      await endDueHoldsJob.run({}, context())
      await until(async () => (await read(account.id)).flags.length === 0)
    } finally {
      await worker.close()
      api.now = before
    }
    expect(await read(account.id)).toEqual({ flags: [], holds: [] })
    expect((await diaryOf(api, account.id)).map(({ type }) => type)).toEqual(['holdSet', 'holdEnded'])
    const payload = { orgId: organisation.id, accountId: account.id, holdId: hold.id }
    expect(await endHoldJob.run(payload, context())).toBeUndefined()
    expect(await diaryOf(api, account.id)).toHaveLength(2)
  })
})
