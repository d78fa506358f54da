import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chargeJobKey } from '../charge/charge-job-key.ts'
import { endProcess } from '../testing/end-process.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFrailConnection } from '../testing/given/given-frail-connection.ts'
import { givenCharge, givenMandate } from '../testing/given/given-mandate.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenWorkerProcess } from '../testing/given/given-worker-process.ts'
import { differencesOf } from '../testing/given/reconciled.ts'
import { diaryOf, receiptsOf, rowOf } from '../testing/given/written.ts'
import { givenFakeStripe, type FakeStripe, type Trouble } from '../testing/stripe/fake-stripe.ts'
import { until } from '../testing/until.ts'

let api: TestApi
let organisation: TestOrganisation
let stripe: FakeStripe
let dataDir: string

beforeAll(async () => {
  // The worker has a clock of its own.
  api = await givenApi({ now: new Date().toISOString() })
  organisation = await givenOrganisation(api)
  stripe = await givenFakeStripe()
  dataDir = await mkdtemp(join(tmpdir(), 'arrears-killed-worker-'))
})
afterAll(async () => {
  await stripe.close()
  await api.close()
  await rm(dataDir, { recursive: true })
})

/** A worker in a process of its own that charges by the given Stripe. */
function givenWorker(databaseUrl = api.databaseUrl) {
  return givenWorkerProcess(databaseUrl, dataDir, {
    STRIPE_SECRET_KEY: 'sk_test_of_the_tests',
    STRIPE_WEBHOOK_SECRET: 'whsec_of_the_tests',
    STRIPE_API_URL: stripe.url,
  })
}

/** A charge that a worker will hand to Stripe, whose answer is in trouble. */
async function given(trouble: Trouble) {
  const account = await givenAccount(api, organisation)
  const { mandateId } = await givenMandate(api, organisation, account, {
    stripe: { customer: 'cus_1', method: 'pm_card' },
  })
  stripe.troubles.push(trouble)
  const chargeId = await givenCharge(api, organisation, account, {
    mandateId,
    claimId: account.claimIds[0] ?? '',
  })
  const payments = () =>
    [...stripe.intents.values()].filter(({ metadata }) => metadata['chargeId'] === chargeId)
  const row = async () => (await rowOf(api, 'charge', chargeId)) ?? {}
  return { account, chargeId, payments, row }
}

/** What another worker does by itself for jobs of a dead one, after half a minute; one test waits for that. */
const freeJobs = () =>
  api.owner.query(
    'select graphile_worker.force_unlock_workers(array_agg(locked_by)) from graphile_worker.jobs',
  )

/** Another worker goes on: one payment at Stripe, one in the books, each step told once. */
async function expectChargedOnce({
  account,
  chargeId,
  payments,
  row,
}: Awaited<ReturnType<typeof given>>): Promise<void> {
  const worker = givenWorker()
  await until(async () => (await row())['state'] !== 'pending')
  // Its job is over, too: nobody will ask for it again.
  await until(async () => {
    const { rowCount } = await api.owner.query('select from graphile_worker.jobs where key = $1', [
      chargeJobKey(chargeId),
    ])
    return rowCount === 0
  })
  expect(await endProcess(worker, 'SIGTERM')).toBe(0)
  expect(payments()).toHaveLength(1)
  expect(await row()).toMatchObject({ state: 'succeeded', provider_reference: payments()[0]?.id })
  expect(await rowOf(api, 'account', account.id)).toMatchObject({ balance_minor: '16000' })
  expect(await receiptsOf(api, account.id)).toEqual({
    chargePaymentMethod: 1,
    submitCharge: 1,
    settleCharge: 1,
  })
  expect((await diaryOf(api, account.id)).map(({ type }) => type)).toEqual([
    'chargeStarted',
    'chargeSubmitted',
    'chargeSucceeded',
  ])
  expect(await differencesOf(api)).toEqual([])
}

describe('a charge is made once and booked once when the worker is killed', () => {
  it('between noting that it is handed over and Stripe hearing of it', async () => {
    const charge = await given('noAnswer')
    const worker = givenWorker()
    await until(() => stripe.troubles.length === 0)
    await endProcess(worker, 'SIGKILL')
    expect(charge.payments()).toEqual([])
    expect(await charge.row()).toMatchObject({ state: 'pending', submitted_at: expect.any(Date) })
    await freeJobs()
    await expectChargedOnce(charge)
  })

  it('between Stripe’s payment and its answer', async () => {
    const charge = await given('heldAnswer')
    const worker = givenWorker()
    await until(() => charge.payments().length === 1)
    await endProcess(worker, 'SIGKILL')
    expect(await charge.row()).toMatchObject({ state: 'pending' })
    await expectChargedOnce(charge)
  })

  it('between Stripe’s answer and booking it', async () => {
    const charge = await given('heldAnswer')
    const worker = givenWorker()
    await until(() => charge.payments().length === 1)
    const holder = await api.owner.connect()
    await holder.query('begin')
    await holder.query('select 1 from account where id = $1 for update', [charge.account.id])
    stripe.release()
    await until(async () => {
      const { rowCount } = await api.owner.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return rowCount === 1
    })
    await endProcess(worker, 'SIGKILL')
    await holder.query('rollback')
    holder.release()
    expect(await charge.row()).toMatchObject({ state: 'pending' })
    await freeJobs()
    await expectChargedOnce(charge)
  })

  it('between booking it and hearing that it is booked', async () => {
    const frail = await givenFrailConnection(api.databaseUrl)
    const charge = await given('heldAnswer')
    const worker = givenWorker(frail.url)
    await until(() => charge.payments().length === 1)
    const booked = frail.loseNextCommit().then(() => endProcess(worker, 'SIGKILL'))
    stripe.release()
    await booked
    await frail.close()
    expect(await charge.row()).toMatchObject({ state: 'succeeded' })
    await freeJobs()
    await expectChargedOnce(charge)
  })
})
