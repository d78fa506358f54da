import { afterAll, beforeAll, expect, it } from 'vitest'
import { createUser } from '../identity/create-user.ts'
import { newKey } from '../testing/given/act.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenAgents } from '../testing/given/given-agents.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFrailConnection } from '../testing/given/given-frail-connection.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenServerProcesses, type ServerProcess } from '../testing/given/given-server-processes.ts'
import { differencesOf } from '../testing/given/reconciled.ts'

/** What a server takes for its own address when it was told to find a free port. */
const origin = 'http://localhost:0'
const password = 'correct horse battery'
const take = `mutation ($input: TakeNextAccountInput!) { takeNextAccount(input: $input) { account { id } } }`

interface Taken {
  readonly takeNextAccount: { readonly account: { readonly id: string } } | null
}

let api: TestApi
let organisation: TestOrganisation

beforeAll(async () => {
  // The server that is killed has a clock of its own.
  api = await givenApi({ now: new Date().toISOString() })
  organisation = await givenOrganisation(api)
})
afterAll(() => api.close())
const servers = givenServerProcesses()

async function post(url: string, body: object, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin, ...(cookie ? { cookie } : {}) }
  return await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
}

/** An agent who works by HTTP, signed in at a server. */
async function givenAgentAt({ url }: ServerProcess, name: string): Promise<string> {
  const email = `${name}@killed.example`
  const { identity } = api.services.database
  await createUser(identity, { email, name, password, orgId: organisation.id, role: 'agent' })
  const answer = await post(`${url}/api/auth/sign-in/email`, { email, password })
  if (!answer.ok) throw new Error(`Not signed in: ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}

async function takeAt({ url }: ServerProcess, cookie: string, idempotencyKey = newKey()) {
  const answer = await post(
    `${url}/graphql`,
    { query: take, variables: { input: { idempotencyKey } } },
    cookie,
  )
  const { data, errors } = (await answer.json()) as { data: Taken; errors?: object }
  if (errors) throw new Error(JSON.stringify(errors))
  return data.takeNextAccount?.account.id
}

/** What is left for others, each person taking one. */
async function takenByOthers(count: number): Promise<(string | undefined)[]> {
  const agents = await givenAgents(api, organisation.id, count)
  const answers = agents.map((agent) => api.run<Taken>(agent, take, { input: { idempotencyKey: newKey() } }))
  return (await Promise.all(answers)).map(({ takeNextAccount }) => takeNextAccount?.account.id)
}

it('keeps what a killed server had handed out until the leases end, then hands out each again, once', async () => {
  const accounts = await Promise.all(
    Array.from({ length: 6 }, () =>
      givenAccount(api, organisation, { claims: [{ amountMinor: 10_000, dueOn: '2020-01-01' }] }),
    ),
  )
  const all = accounts.map(({ id }) => id).toSorted()

  const frail = await givenFrailConnection(api.databaseUrl)
  const first = await servers.start(frail.url)
  const cookies: string[] = []
  for (const name of ['ana', 'ben', 'cleo', 'dan']) cookies.push(await givenAgentAt(first, name))
  const [unlucky = '', ...others] = cookies
  const leased = await Promise.all(others.map((cookie) => takeAt(first, cookie)))
  // One handout is written, and the server dies before anybody hears of it.
  const key = newKey()
  const committed = frail.loseNextCommit().then(() => first.child.kill('SIGKILL'))
  expect(await takeAt(first, unlucky, key).catch(() => undefined)).toBeUndefined()
  await committed
  await frail.close()

  // Who asks again is answered with what they have; everybody else gets the two that are left, and nothing more.
  const second = await servers.start(api.databaseUrl)
  leased.push(await takeAt(second, unlucky, key))
  second.child.kill('SIGKILL')
  expect(new Set(leased).size).toBe(4)
  const rest = await takenByOthers(4)
  expect([...leased, ...rest.filter((id) => id !== undefined)].toSorted()).toEqual(all)

  api.now = new Date(Date.parse(api.now) + 10 * 60_000).toISOString()
  const again = await takenByOthers(8)
  expect(again.filter((id) => id !== undefined).toSorted()).toEqual(all)
  const { rows } = await api.owner.query(
    'select outcome, count(*)::int as times from worklist_handout group by outcome order by outcome',
  )
  expect(rows).toEqual([
    { outcome: 'expired', times: 6 },
    { outcome: 'open', times: 6 },
  ])
  expect(await differencesOf(api)).toEqual([])
})
