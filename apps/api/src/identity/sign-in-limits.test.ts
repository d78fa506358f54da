import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenApiKey } from '../testing/given/given-api-key.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'
import { createOrganisation } from './create-organisation.ts'
import { createUser } from './create-user.ts'

/** Twelve guesses, each with what it says of where it comes from. */
async function guess(url: string, from: (attempt: number) => string): Promise<number[]> {
  const statuses: number[] = []
  for (let attempt = 0; attempt < 12; attempt++) {
    const answer = await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: 'http://localhost:4000',
        'x-forwarded-for': from(attempt),
      },
      body: JSON.stringify({ email: 'nobody@example.test', password: `guess number ${attempt}` }),
    })
    statuses.push(answer.status)
  }
  return statuses
}

describe('what limits those who try', () => {
  let server: TestServer
  let organisation: TestOrganisation

  beforeAll(async () => {
    server = await givenServer()
    organisation = await givenOrganisation(server)
  })
  afterAll(() => server.close())

  it('slows down who guesses passwords, whatever address they claim to come from', async () => {
    const statuses = await guess(server.url, (attempt) => `203.0.113.${attempt}`)
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401))
    expect(statuses.slice(10)).toEqual([429, 429])
  })

  const viewer = async (authorization: string) => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: '{ viewer { permissions } accountProfiles { id } }' }),
    })
    return (await answer.json()) as {
      data?: { viewer: { permissions: string[] } }
      errors?: { extensions: { code: string } }[]
    }
  }

  it('lets a key do what its scopes say, until it expires or is revoked', async () => {
    const allowed = await givenApiKey(server, organisation, ['account:read'])
    expect((await viewer(allowed.authorization)).data?.viewer.permissions).toEqual(['account:read'])
    const narrow = await givenApiKey(server, organisation, ['note:create'])
    expect((await viewer(narrow.authorization)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')

    const expired = await givenApiKey(server, organisation, ['account:read'])
    await server.owner.query(`update api_key set expires_at = now() - interval '1 minute' where id = $1`, [
      expired.id,
    ])
    expect((await viewer(expired.authorization)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    const revoked = await givenApiKey(server, organisation, ['account:read'])
    await server.owner.query('update api_key set enabled = false where id = $1', [revoked.id])
    expect((await viewer(revoked.authorization)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('many behind one address', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await givenServer()
  })
  afterAll(() => server.close())

  const signIn = (email: string, password: string) =>
    fetch(`${server.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
      body: JSON.stringify({ email, password }),
    })

  it('begin their day together', async () => {
    const { database } = server.services
    const { id: orgId } = await createOrganisation(database, { slug: 'northwind', name: 'Northwind' })
    const person = { email: 'person@example.test', name: 'Person', password: 'correct horse battery' }
    const { userId } = await createUser(database.identity, { ...person, orgId, role: 'agent' })
    // The others have the password of the first, as making it anew takes as long as signing in.
    await server.owner.query(
      `insert into "user" (id, name, email, updated_at)
       select 'usr_' || n, 'Person ' || n, 'person-' || n || '@example.test', now() from generate_series(1, 70) n`,
    )
    await server.owner.query(
      `insert into credential (id, account_id, provider_id, user_id, password, updated_at)
       select 'act_' || n, 'usr_' || n, provider_id, 'usr_' || n, password, now()
       from credential, generate_series(1, 70) n where user_id = $1`,
      [userId],
    )
    for (let n = 1; n <= 70; n += 10) {
      const ten = Array.from({ length: 10 }, (_, k) =>
        signIn(`person-${n + k}@example.test`, person.password),
      )
      expect((await Promise.all(ten)).map(({ status }) => status)).toEqual(ten.map(() => 200))
    }
  })

  it('are slowed down when one of them tries a password for each', async () => {
    const answers = await Promise.all(
      Array.from({ length: 65 }, (_, n) => signIn(`person-${n + 1}@example.test`, 'Summer2026!')),
    )
    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(60)
    expect(refused).toHaveLength(5)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused[0]?.json()).toMatchObject({
      code: 'TOO_MANY_TRIES',
      message: expect.stringMatching(/^Too many tries[.] Wait \d+ seconds/),
    })
  })
})

describe('behind a proxy that is trusted', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await givenServer({ trustedProxies: ['loopback', '10.0.0.0/8'] })
  })
  afterAll(() => server.close())

  it('slows down one client and not its neighbours', async () => {
    const clients = await guess(server.url, (attempt) => `198.51.100.${attempt}, 10.0.0.7`)
    expect(clients.every((status) => status === 401)).toBe(true)
    const one = await guess(server.url, () => '198.51.100.77, 10.0.0.7')
    expect(one.slice(10)).toEqual([429, 429])
  })

  it('counts by the address that the proxy saw, not by one the client wrote before it', async () => {
    const statuses = await guess(server.url, (attempt) => `203.0.113.${attempt}, 198.51.100.99`)
    expect(statuses.slice(10)).toEqual([429, 429])
  })
})
