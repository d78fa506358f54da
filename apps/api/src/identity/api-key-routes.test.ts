import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenApiKey } from '../testing/given/given-api-key.ts'
import { givenOrganisation } from '../testing/given/given-organisation.ts'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'
import { createOrganisation } from './create-organisation.ts'
import { createUser } from './create-user.ts'

const password = 'correct horse battery'

describe('/api/keys', () => {
  let server: TestServer
  let admin: string
  let agent: string

  beforeAll(async () => {
    server = await givenServer()
    const { database } = server.services
    const { id: orgId } = await createOrganisation(database, { slug: 'northwind', name: 'Northwind' })
    for (const role of ['admin', 'agent'] as const) {
      const email = `${role}@example.test`
      await createUser(database.identity, { orgId, role, email, name: role, password })
    }
    admin = await signIn('admin@example.test')
    agent = await signIn('agent@example.test')
  })
  afterAll(() => server.close())

  async function signIn(email: string): Promise<string> {
    const answer = await fetch(`${server.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
      body: JSON.stringify({ email, password }),
    })
    return answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
  }

  async function call(method: string, headers: Record<string, string>, body?: unknown, path = '') {
    const answer = await fetch(`${server.url}/api/keys${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as Record<string, never> }
  }

  const list = async () =>
    (await call('GET', { cookie: admin })).body['keys'] as unknown as Record<string, unknown>[]

  it('makes a key with scopes and an expiry, shows it once, lists and revokes it', async () => {
    const made = await call(
      'POST',
      { cookie: admin },
      { name: 'Billing sync', scopes: ['account:read', 'ledger:read'], expiresInDays: 30 },
    )
    expect(made.status).toBe(201)
    const key = String(made.body['key'])
    expect(key).toMatch(/^arr_/)
    const [listed] = await list()
    expect(listed).toMatchObject({ name: 'Billing sync', scopes: ['account:read', 'ledger:read'] })
    expect(JSON.stringify(listed)).not.toContain(key)
    const days = (Date.parse(String(listed?.['expiresAt'])) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(30)

    const asKey = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    const ask = async (query: string) => {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: asKey,
        body: JSON.stringify({ query }),
      })
      return (await answer.json()) as { data: unknown }
    }
    expect((await ask('{ viewer { permissions } }')).data).toEqual({
      viewer: { permissions: ['account:read', 'ledger:read'] },
    })

    expect((await call('DELETE', { cookie: admin }, undefined, `/${String(made.body['id'])}`)).status).toBe(
      204,
    )
    expect(await list()).toEqual([])
    expect((await call('DELETE', { cookie: admin }, undefined, `/${String(made.body['id'])}`)).status).toBe(
      404,
    )
  })

  it.each([
    [{ name: '', scopes: ['account:read'] }, 'name'],
    [{ name: 'x', scopes: [] }, 'scopes'],
    [{ name: 'x', scopes: ['everything'] }, 'scopes.0'],
    [{ name: 'x', scopes: ['account:read'], expiresInDays: 0 }, 'expiresInDays'],
  ])('refuses %j', async (body, field) => {
    const answer = await call('POST', { cookie: admin }, body)
    expect(answer.status).toBe(400)
    expect(answer.body['issues']).toContainEqual(expect.objectContaining({ field }))
  })

  it('is for the admins of the organisation', async () => {
    const body = { name: 'x', scopes: ['account:read'] }
    expect((await call('POST', {}, body)).status).toBe(401)
    expect((await call('POST', { cookie: agent }, body)).status).toBe(403)
    expect((await call('GET', { cookie: agent })).status).toBe(403)
  })

  it('lets no key make keys, and nobody see those of another organisation', async () => {
    const other = await givenOrganisation(server)
    const { authorization } = await givenApiKey(server, other, ['apiKey:manage'])
    const body = { name: 'x', scopes: ['ledger:reverse'] }
    expect((await call('POST', { authorization }, body)).status).toBe(403)
    const made = await call('POST', { cookie: admin }, { name: 'Ours', scopes: ['account:read'] })
    const theirs = (await call('GET', { authorization })).body['keys'] as unknown as { name: string }[]
    expect(theirs.map(({ name }) => name)).not.toContain('Ours')
    const foreign = await call('DELETE', { authorization }, undefined, `/${String(made.body['id'])}`)
    expect(foreign.status).toBe(404)
  })
})
