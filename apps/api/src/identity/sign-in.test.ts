import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'
import { createOrganisation } from './create-organisation.ts'
import { createUser } from './create-user.ts'

const origin = 'http://localhost:4000'

describe('signing in', () => {
  let server: TestServer
  let orgId: string
  let otherOrgId: string

  beforeAll(async () => {
    server = await givenServer()
    const { database } = server.services
    orgId = (await createOrganisation(database, { slug: 'northwind', name: 'Northwind Collections' })).id
    otherOrgId = (await createOrganisation(database, { slug: 'bluepeak', name: 'Bluepeak Receivables' })).id
    const freya = { email: 'Freya@example.test', name: 'Freya Lund', password: 'correct horse battery' }
    await createUser(database.identity, { ...freya, orgId, role: 'admin' })
    await createUser(database.identity, { ...freya, orgId: otherOrgId, role: 'agent' })
  })
  afterAll(() => server.close())

  async function post(path: string, body: object, cookie?: string) {
    const answer = await fetch(`${server.url}/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, ...(cookie ? { cookie } : {}) },
      body: JSON.stringify(body),
    })
    const cookies = answer.headers.getSetCookie().map((one) => one.split(';')[0])
    return {
      status: answer.status,
      cookie: cookies.join('; '),
      raw: answer.headers.getSetCookie(),
      body: (await answer.json()) as Record<string, unknown>,
    }
  }

  async function viewer(headers: Record<string, string>) {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ viewer { role organisation { name } organisations { name } } }' }),
    })
    return ((await answer.json()) as { data: { viewer: unknown } }).data.viewer
  }

  it('opens a session in a cookie that scripts cannot read, and ends it on signing out', async () => {
    const { status, cookie, raw } = await post('sign-in/email', {
      email: 'freya@example.test',
      password: 'correct horse battery',
    })
    expect(status).toBe(200)
    expect(raw.join()).toMatch(/HttpOnly/i)
    expect(raw.join()).toMatch(/SameSite=Lax/i)
    expect(await viewer({ cookie })).toEqual({
      role: 'admin',
      organisation: { name: 'Northwind Collections' },
      organisations: [{ name: 'Bluepeak Receivables' }, { name: 'Northwind Collections' }],
    })
    expect((await post('sign-out', {}, cookie)).status).toBe(200)
    // The first answer may be reused for some seconds; a request with another header is looked up anew.
    expect(await viewer({ cookie: `${cookie}; again=1` })).toBeNull()
  })

  it('works for the other organisation after a switch, with the role one has there', async () => {
    const { cookie } = await post('sign-in/email', {
      email: 'freya@example.test',
      password: 'correct horse battery',
    })
    expect(await viewer({ cookie })).toMatchObject({ organisation: { name: 'Northwind Collections' } })
    const switched = await post('organization/set-active', { organizationId: otherOrgId }, cookie)
    expect(switched.status).toBe(200)
    // As a browser does: what is set anew stands in the place of what was there.
    const names = switched.raw.map((one) => one.split('=')[0])
    const kept = cookie.split('; ').filter((one) => !names.includes(one.split('=')[0]))
    expect(await viewer({ cookie: [...kept, switched.cookie].join('; ') })).toMatchObject({
      role: 'agent',
      organisation: { name: 'Bluepeak Receivables' },
    })
  })

  it('answers a wrong password and an unknown address alike', async () => {
    const wrong = await post('sign-in/email', { email: 'freya@example.test', password: 'wrong password' })
    const unknown = await post('sign-in/email', { email: 'nobody@example.test', password: 'wrong password' })
    expect(wrong.status).toBe(401)
    expect(unknown).toMatchObject({ status: 401, body: wrong.body })
  })

  it('refuses to sign up without an invitation, also to who knows an invited address', async () => {
    const { cookie } = await post('sign-in/email', {
      email: 'freya@example.test',
      password: 'correct horse battery',
    })
    const invited = await post(
      'organization/invite-member',
      { email: 'omar@example.test', role: 'teamManager', organizationId: orgId },
      cookie,
    )
    expect(invited.status).toBe(200)
    const omar = { email: 'omar@example.test', name: 'Omar Haddad', password: 'a long enough password' }
    expect((await post('sign-up/email', omar)).status).toBe(403)
    expect(
      (await post('sign-up/email', { ...omar, email: 'eve@example.test', invitationId: invited.body['id'] }))
        .status,
    ).toBe(403)

    const signedUp = await post('sign-up/email', { ...omar, invitationId: invited.body['id'] })
    expect(signedUp.status).toBe(200)
    const accepted = await post(
      'organization/accept-invitation',
      { invitationId: invited.body['id'] },
      signedUp.cookie,
    )
    expect(accepted.status).toBe(200)
    expect(await viewer({ cookie: `${signedUp.cookie}; again=3` })).toMatchObject({
      role: 'teamManager',
      organisation: { name: 'Northwind Collections' },
    })
  })

  it('lets only admins invite', async () => {
    const { cookie } = await post('sign-in/email', {
      email: 'omar@example.test',
      password: 'a long enough password',
    })
    const invited = await post(
      'organization/invite-member',
      { email: 'x@example.test', role: 'admin', organizationId: orgId },
      cookie,
    )
    expect(invited.status).toBe(403)
  })

  it('shows invitations, whose ids let people in, to admins only', async () => {
    const ask = async (email: string, password: string, path: string) => {
      const { cookie } = await post('sign-in/email', { email, password })
      const answer = await fetch(`${server.url}/api/auth/organization/${path}?organizationId=${orgId}`, {
        headers: { cookie },
      })
      return { status: answer.status, text: await answer.text() }
    }
    const admin = ['freya@example.test', 'correct horse battery'] as const
    const manager = ['omar@example.test', 'a long enough password'] as const
    const seen = await ask(...admin, 'list-invitations')
    expect(seen).toMatchObject({ status: 200, text: expect.stringContaining('inv_') })
    expect((await ask(...manager, 'list-invitations')).status).toBe(403)
    const full = await ask(...manager, 'get-full-organization')
    expect(full.status).toBe(404)
    expect(full.text).not.toContain('inv_')
  })

  it('refuses a request that a page of somebody else sends with our cookie', async () => {
    const { cookie } = await post('sign-in/email', {
      email: 'freya@example.test',
      password: 'correct horse battery',
    })
    const makeKeyFrom = (page: string) =>
      fetch(`${server.url}/api/keys`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: page, cookie },
        body: JSON.stringify({ name: 'Theirs', scopes: ['account:read'] }),
      })
    expect((await makeKeyFrom('https://evil.example')).status).toBe(403)
    expect((await makeKeyFrom(origin)).status).toBe(201)
    const answer = await fetch(`${server.url}/api/auth/sign-out`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example', cookie },
      body: '{}',
    })
    expect(answer.status).toBe(403)
  })
})
