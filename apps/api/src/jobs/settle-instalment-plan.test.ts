import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../testing/given/act.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenPlan } from '../testing/given/given-plan.ts'
import { differencesOf } from '../testing/given/reconciled.ts'
import { diaryOf } from '../testing/given/written.ts'
import { until } from '../testing/until.ts'
import { startWorker } from '../worker.ts'
import { settleInstalmentPlanJob } from './settle-instalment-plan.ts'

describe('the job that settles an instalment plan', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api, { settings: { timeZone: 'America/New_York' } })
  })
  afterAll(() => api.close())

  async function givenPlanned() {
    const account = await givenAccount(api, organisation)
    const plan = await givenPlan(api, organisation, account, {
      interval: 'weekly',
      firstOn: '2026-11-23',
      count: 4,
    })
    return { account, plan }
  }

  async function waitingFor(planId: string): Promise<{ run_at: Date; payload: Payload }[]> {
    const { rows } = await api.owner.query<{ run_at: Date; payload: Payload }>(
      `select j.run_at, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id where j.key = $1`,
      [planId],
    )
    return rows
  }

  /** Runs the job that waits for a plan at the moment it waits for, as the worker does. */
  async function runNext(planId: string): Promise<Date> {
    const [job] = await waitingFor(planId)
    if (!job) throw new Error('No job waits for the plan')
    await api.owner.query('delete from graphile_worker._private_jobs where key = $1', [planId])
    await run(job.payload, job.run_at.toISOString())
    return job.run_at
  }

  async function run(payload: Payload, now: string): Promise<void> {
    const before = api.now
    api.now = now
    try {
      const { database, clock, log, files } = api.services
      await settleInstalmentPlanJob.run(payload, {
        prisma: database.prisma,
        owner: api.owner,
        clock,
        log,
        files,
      })
    } finally {
      api.now = before
    }
  }

  const events = async (accountId: string) =>
    (await diaryOf(api, accountId)).map(({ type, data }) => `${type} ${String(data['number'] ?? '')}`.trim())

  it('wakes at the first moment of each day that changes something, until the plan breaks, and tells each thing once', async () => {
    const { account, plan } = await givenPlanned()
    const woken: string[] = []
    while ((await waitingFor(plan.id)).length > 0) woken.push((await runNext(plan.id)).toISOString())
    expect(woken).toEqual([
      '2026-11-23T05:00:00.000Z', // the first is due
      '2026-11-27T05:00:00.000Z', // its days of grace are over
      '2026-11-30T05:00:00.000Z',
      '2026-12-04T05:00:00.000Z', // a second one missed
    ])
    expect(await events(account.id)).toEqual([
      'planAgreed',
      'instalmentDue 1',
      'instalmentBroken 1',
      'instalmentDue 2',
      'instalmentBroken 2',
      'planBroken',
    ])
    const { rows } = await api.owner.query(
      'select p.status, a.oldest_due_on::text from instalment_plan p join account a on a.id = p.account_id where p.id = $1',
      [plan.id],
    )
    expect(rows).toEqual([{ status: 'broken', oldest_due_on: '2026-09-01' }])
    expect(await differencesOf(api)).toEqual([])
  })

  it('says kept in part what came in short', async () => {
    const { account, plan } = await givenPlanned()
    await act(api, organisation.agent, 'recordPayment', {
      accountId: account.id,
      amount: { amount: '20.00', currency: 'EUR' },
      kind: 'cash',
    })
    await runNext(plan.id)
    await runNext(plan.id)
    expect((await events(account.id)).slice(-2)).toEqual(['instalmentDue 1', 'instalmentPartKept 1'])
  })

  it('does nothing when it runs again, too early, or for a plan that is over', async () => {
    const { account, plan } = await givenPlanned()
    const [job] = await waitingFor(plan.id)
    if (!job) throw new Error('No job waits for the plan')
    await run(job.payload, '2026-11-23T04:59:59.000Z')
    expect(await events(account.id)).toEqual(['planAgreed'])
    await run(job.payload, '2026-11-23T06:00:00.000Z')
    await run(job.payload, '2026-11-23T06:00:00.000Z')
    expect(await events(account.id)).toEqual(['planAgreed', 'instalmentDue 1'])
    await act(api, organisation.agent, 'cancelInstalmentPlan', { accountId: account.id, planId: plan.id })
    await run({ ...job.payload, on: '2026-11-27' }, '2026-11-27T06:00:00.000Z')
    expect(await events(account.id)).toEqual(['planAgreed', 'instalmentDue 1', 'planCancelled'])
  })

  it('is asked for by the hourly sweep when its own job was lost', async () => {
    const { account, plan } = await givenPlanned()
    await api.owner.query('delete from graphile_worker._private_jobs where key = $1', [plan.id])
    const before = api.now
    api.now = '2026-11-24T06:00:00.000Z'
    const worker = await startWorker(api.services, { databaseUrl: api.databaseUrl })
    try {
      await api.owner.query("select graphile_worker.add_job('settleDuePlans', '{}')")
      await until(async () => (await events(account.id)).length >= 2)
    } finally {
      await worker.close()
      api.now = before
    }
    expect(await events(account.id)).toEqual(['planAgreed', 'instalmentDue 1'])
  })
})

interface Payload {
  readonly orgId: string
  readonly accountId: string
  readonly planId: string
  readonly on: string
}
