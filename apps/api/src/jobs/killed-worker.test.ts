import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { packageRoot } from '../platform/config/package-root.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenCharge, givenMandate } from '../testing/given/given-mandate.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { differencesOf } from '../testing/given/reconciled.ts'
import { diaryOf, rowOf } from '../testing/given/written.ts'
import { givenFakeStripe, type FakeStripe } from '../testing/stripe/fake-stripe.ts'

let api: TestApi
let organisation: TestOrganisation
let stripe: FakeStripe
let dataDir: string
const running = new Set<ChildProcess>()

beforeAll(async () => {
  // The worker has a clock of its own.
  api = await givenApi({ now: new Date().toISOString() })
  organisation = await givenOrganisation(api)
  stripe = await givenFakeStripe()
  dataDir = await mkdtemp(join(tmpdir(), 'arrears-killed-worker-'))
})
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await stripe.close()
  await api.close()
  await rm(dataDir, { recursive: true })
})

/** A worker in a process of its own that charges by the given Stripe. */
function givenWorkerProcess(): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/work.ts'], {
    cwd: packageRoot(),
    env: {
      DATABASE_URL: api.databaseUrl,
      ARREARS_DATA_DIR: dataDir,
      ARREARS_SECRET: 'a secret of the tests, long enough',
      STRIPE_SECRET_KEY: 'sk_test_of_the_tests',
      STRIPE_WEBHOOK_SECRET: 'whsec_of_the_tests',
      STRIPE_API_URL: stripe.url,
      LOG_LEVEL: 'silent',
    },
    stdio: 'ignore',
  })
  running.add(child)
  return child
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 600 && !(await isSo()); attempt++) await sleep(100)
}

it('charges once and books once when the worker is killed between Stripe’s payment and booking it', async () => {
  const account = await givenAccount(api, organisation)
  const { mandateId } = await givenMandate(api, organisation, account, {
    stripe: { customer: 'cus_1', method: 'pm_card' },
  })
  stripe.troubles.push('heldAnswer')
  const chargeId = await givenCharge(api, organisation, account, {
    mandateId,
    claimId: account.claimIds[0] ?? '',
  })
  const stateOf = async () => (await rowOf(api, 'charge', chargeId))?.['state']

  const first = givenWorkerProcess()
  // Stripe has made the payment, and its answer is on the way.
  await until(() => stripe.intents.size === 1)
  const killed = once(first, 'exit')
  first.kill('SIGKILL')
  await killed
  expect(await stateOf()).toBe('pending')

  const last = givenWorkerProcess()
  await until(async () => (await stateOf()) !== 'pending')
  const ended = once(last, 'exit')
  last.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)

  expect(await rowOf(api, 'charge', chargeId)).toMatchObject({
    state: 'succeeded',
    provider_reference: 'pi_1',
  })
  expect(stripe.intents.size).toBe(1)
  expect(await rowOf(api, 'account', account.id)).toMatchObject({ balance_minor: '16000' })
  expect((await diaryOf(api, account.id)).map(({ type }) => type)).toEqual([
    'chargeStarted',
    'chargeSubmitted',
    'chargeSucceeded',
  ])
  expect(await differencesOf(api)).toEqual([])
}, 180_000)
