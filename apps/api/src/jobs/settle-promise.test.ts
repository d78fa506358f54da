import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../testing/given/act.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { until } from '../testing/until.ts'
import { startWorker } from '../worker.ts'
import { settlePromiseJob } from './settle-promise.ts'

describe('the job that settles a promise', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api, { settings: { timeZone: 'America/New_York' } })
  })
  afterAll(() => api.close())

  async function givenPromise(dueOn = '2026-11-27') {
    const account = await givenAccount(api, organisation)
    const { promise } = await act<{ promise: { id: string } }>(
      api,
      organisation.agent,
      'createPromiseToPay',
      { accountId: account.id, amount: { amount: '50.00', currency: 'EUR' }, dueOn },
      'promise { id }',
    )
    return { accountId: account.id, promiseId: promise.id, orgId: organisation.id }
  }

  async function statusOf(promiseId: string): Promise<string> {
    const { rows } = await api.owner.query<{ status: string }>('select status from promise where id = $1', [
      promiseId,
    ])
    return rows[0]?.status ?? 'gone'
  }

  const context = () => ({
    prisma: api.services.database.prisma,
    owner: api.owner,
    files: api.services.files,
    clock: api.services.clock,
    log: api.services.log,
  })

  it('waits for the first moment after the due date where the account is', async () => {
    const { promiseId } = await givenPromise()
    const { rows } = await api.owner.query<{ run_at: Date; task_identifier: string }>(
      'select run_at, task_identifier from graphile_worker.jobs where key = $1',
      [promiseId],
    )
    expect(rows).toEqual([{ run_at: new Date('2026-11-28T05:00:00Z'), task_identifier: 'settlePromise' }])
  })

  it('does nothing on the day itself and asks to run again', async () => {
    const promise = await givenPromise('2026-11-21')
    const outcome = await settlePromiseJob.run(promise, context())
    expect(outcome).toEqual({ againAt: new Date('2026-11-21T10:00:00.000Z') })
    expect(await statusOf(promise.promiseId)).toBe('open')
  })

  it('is run by the worker when its time has come, once, and told in the diary', async () => {
    const promise = await givenPromise('2026-11-22')
    const before = api.now
    api.now = '2026-11-23T06:00:00.000Z'
    const worker = await startWorker(api.services, { databaseUrl: api.databaseUrl })
    try {
      await api.owner.query("select graphile_worker.add_job('settleDuePromises', '{}')")
      await api.owner.query(
        `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs where key = $1`,
        [promise.promiseId],
      )
      await until(async () => (await statusOf(promise.promiseId)) !== 'open')
      expect(await statusOf(promise.promiseId)).toBe('broken')
    } finally {
      await worker.close()
      api.now = before
    }
    const { rows } = await api.owner.query(
      'select type, actor_kind, actor_label from diary_event where subject_id = $1 order by id',
      [promise.promiseId],
    )
    expect(rows).toEqual([
      { type: 'promiseMade', actor_kind: 'user', actor_label: null },
      { type: 'promiseBroken', actor_kind: 'system', actor_label: 'Promises' },
    ])
    await settlePromiseJob.run(promise, context())
    expect(await statusOf(promise.promiseId)).toBe('broken')
  })

  it('says kept in part what came in short, kept when the rest was in time, and in part again when that bounces', async () => {
    const promise = await givenPromise('2026-11-22')
    const pay = async (amount: string, effectiveOn: string) => {
      const { entries } = await act<{ entries: { id: string }[] }>(
        api,
        organisation.agent,
        'recordPayment',
        { accountId: promise.accountId, amount: { amount, currency: 'EUR' }, kind: 'cash', effectiveOn },
        'entries { id }',
      )
      return entries[0]?.id
    }
    await pay('20.00', '2026-11-21')
    expect(await statusOf(promise.promiseId)).toBe('open')
    const before = api.now
    api.now = '2026-11-23T06:00:00.000Z'
    try {
      await settlePromiseJob.run(promise, context())
      expect(await statusOf(promise.promiseId)).toBe('partKept')
      // Short by 0.50 in all, which the tolerance of 1.00 forgives.
      const entryId = await pay('29.50', '2026-11-22')
      expect(await statusOf(promise.promiseId)).toBe('kept')
      await act(api, organisation.teamManager, 'reverseLedgerEntry', {
        accountId: promise.accountId,
        entryId,
        reason: 'notSufficientFunds',
      })
      expect(await statusOf(promise.promiseId)).toBe('partKept')
    } finally {
      api.now = before
    }
    const { rows } = await api.owner.query<{ type: string }>(
      `select type from diary_event where subject_id = $1 and type like 'promise%' order by id`,
      [promise.promiseId],
    )
    expect(rows.map(({ type }) => type)).toEqual([
      'promiseMade',
      'promisePartKept',
      'promiseKept',
      'promisePartKept',
    ])
  })

  it('leaves a promise alone that was kept or cancelled in the meantime', async () => {
    const promise = await givenPromise()
    await act(api, organisation.agent, 'cancelPromiseToPay', {
      accountId: promise.accountId,
      promiseId: promise.promiseId,
    })
    expect(await settlePromiseJob.run(promise, context())).toBeUndefined()
    expect(await statusOf(promise.promiseId)).toBe('cancelled')
  })
})
