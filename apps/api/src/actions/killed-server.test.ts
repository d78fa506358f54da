import type { Permission } from '@arrears/domain/permissions/permissions'
import { addDays, localDate } from '@arrears/domain/shared/local-date'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { endProcess } from '../testing/end-process.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenApiKey } from '../testing/given/given-api-key.ts'
import { givenFrailConnection } from '../testing/given/given-frail-connection.ts'
import { givenMandate } from '../testing/given/given-mandate.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { simulateRestructure } from '../testing/given/given-plan.ts'
import { givenServerProcesses } from '../testing/given/given-server-processes.ts'
import { differencesOf } from '../testing/given/reconciled.ts'
import { receiptsOf, rowOf } from '../testing/given/written.ts'
import { until } from '../testing/until.ts'

let api: TestApi
let organisation: TestOrganisation

beforeAll(async () => {
  // The server that is killed has a clock of its own.
  api = await givenApi({ now: new Date().toISOString() })
  organisation = await givenOrganisation(api)
})
afterAll(() => api.close())
const servers = givenServerProcesses()

/** A mutation by a client with an API key, to send to whichever server is up. */
async function givenMutation(scopes: readonly Permission[], query: string, input: object) {
  const { authorization } = await givenApiKey(api, organisation, scopes)
  return (url: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query, variables: { input } }),
    })
}

/** Sends to a server that is killed after it has committed and before it answers. */
async function loseAnswer(send: (url: string) => Promise<Response>): Promise<void> {
  const frail = await givenFrailConnection(api.databaseUrl)
  const { child, url } = await servers.start(frail.url)
  const committed = frail.loseNextCommit().then(() => child.kill('SIGKILL'))
  await expect(send(url)).rejects.toThrow('fetch failed')
  await committed
  await frail.close()
}

it('does nothing twice when the server is killed between writing and answering', async () => {
  const account = await givenAccount(api, organisation)
  const send = await givenMutation(
    ['payment:record', 'account:read'],
    `mutation ($input: RecordPaymentInput!) {
      recordPayment(input: $input) { __typename ... on RecordPaymentSuccess { account { id } } }
    }`,
    {
      accountId: account.id,
      amount: { amount: '30.00', currency: 'EUR' },
      kind: 'bankTransfer',
      idempotencyKey: 'payment-from-the-bank-file-17',
    },
  )

  await loseAnswer(send)
  expect(await receiptsOf(api, account.id)).toEqual({ recordPayment: 1 })

  const second = await servers.start(api.databaseUrl)
  const answer = await (await send(second.url)).json()
  expect(answer).toEqual({
    data: { recordPayment: { __typename: 'RecordPaymentSuccess', account: { id: account.id } } },
  })
  expect(await receiptsOf(api, account.id)).toEqual({ recordPayment: 1 })
  expect(await rowOf(api, 'account', account.id)).toMatchObject({ balance_minor: '17000', version: 2 })

  expect(await endProcess(second.child, 'SIGTERM')).toBe(0)
})

it('charges once when the server is killed between writing a charge and answering', async () => {
  const account = await givenAccount(api, organisation)
  const { mandateId } = await givenMandate(api, organisation, account)
  const send = await givenMutation(
    ['payment:charge', 'account:read'],
    `mutation ($input: ChargePaymentMethodInput!) {
      chargePaymentMethod(input: $input) { __typename ... on ChargePaymentMethodSuccess { charge { id } } }
    }`,
    {
      accountId: account.id,
      mandateId,
      claimId: account.claimIds[0],
      amount: { amount: '30.00', currency: 'EUR' },
      idempotencyKey: 'charge-of-a-killed-server',
    },
  )

  await loseAnswer(send)

  const second = await servers.start(api.databaseUrl)
  const { rows } = await api.owner.query<{ id: string; jobs: string }>(
    `select id, (select count(*) from graphile_worker.jobs where key = 'charge/' || charge.id) as jobs
     from charge where account_id = $1`,
    [account.id],
  )
  expect(rows).toEqual([{ id: expect.any(String), jobs: '1' }])
  expect(await (await send(second.url)).json()).toEqual({
    data: { chargePaymentMethod: { __typename: 'ChargePaymentMethodSuccess', charge: { id: rows[0]?.id } } },
  })
  second.child.kill('SIGKILL')
  expect(await receiptsOf(api, account.id)).toEqual({ chargePaymentMethod: 1 })
  expect(await differencesOf(api)).toEqual([])
})

it('leaves nothing half written when the server is killed in the middle of restructuring, and acts once when asked again', async () => {
  const account = await givenAccount(api, organisation)
  const firstOn = addDays(localDate(api.now.slice(0, 10)), 7)
  const wish = { interval: 'monthly', firstOn, count: 3 } as const
  const first = await servers.start(api.databaseUrl)
  const { simulation } = await simulateRestructure(api, organisation, account.id, wish)
  const send = await givenMutation(
    ['plan:create', 'account:read'],
    `mutation ($input: RestructureAccountInput!) {
      restructureAccount(input: $input) { __typename ... on RestructureAccountSuccess { account { id } } }
    }`,
    {
      accountId: account.id,
      ...wish,
      simulationHash: simulation?.hash,
      idempotencyKey: 'restructure-of-a-killed-server',
    },
  )
  const written = async () => {
    const { rows } = await api.owner.query<{ plans: number; instalments: number }>(
      `select (select count(*)::int from instalment_plan where account_id = $1) as plans, (select count(*)::int from instalment i
         join instalment_plan p on p.id = i.plan_id where p.account_id = $1) as instalments`,
      [account.id],
    )
    return rows[0]
  }

  // Whoever holds the claim keeps the plan from naming it: its instalments are written by then, and nothing is committed.
  const holder = await api.owner.connect()
  await holder.query('begin')
  await holder.query('select 1 from claim where account_id = $1 for update', [account.id])
  const answer = send(first.url).then(
    () => 'answered',
    () => 'lost',
  )
  await untilWaiting()
  first.child.kill('SIGKILL')
  expect(await answer).toBe('lost')
  await holder.query('rollback')
  holder.release()
  expect(await written()).toEqual({ plans: 0, instalments: 0 })
  expect(await receiptsOf(api, account.id)).toEqual({})

  const second = await servers.start(api.databaseUrl)
  for (let time = 1; time <= 2; time++) {
    expect(await (await send(second.url)).json()).toEqual({
      data: { restructureAccount: { __typename: 'RestructureAccountSuccess', account: { id: account.id } } },
    })
  }
  second.child.kill('SIGKILL')
  expect(await written()).toEqual({ plans: 1, instalments: 3 })
  expect(await receiptsOf(api, account.id)).toEqual({ restructureAccount: 1 })
  expect(await differencesOf(api)).toEqual([])
})

/** Until a statement about a plan's claims waits for a lock. */
const untilWaiting = () =>
  until(async () => {
    const { rowCount } = await api.owner.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike '%instalment_plan_claim%'`,
    )
    return rowCount !== 0
  })
