import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'
import { createOrganisation } from './create-organisation.ts'
import { createUser } from './create-user.ts'

const origin = 'http://localhost:4000'
const password = 'correct horse battery'

describe('what is sent to sign-in', () => {
  let server: TestServer
  let cookie: string
  let orgId: string

  beforeAll(async () => {
    server = await givenServer()
    const { database } = server.services
    orgId = (await createOrganisation(database, { slug: 'northwind', name: 'Northwind Collections' })).id
    const freya = { email: 'freya@example.test', name: 'Freya Lund', password, orgId, role: 'admin' } as const
    await createUser(database.identity, freya)
    await createUser(database.identity, {
      ...freya,
      email: 'agent@example.test',
      name: 'Ines Duarte',
      role: 'agent',
    })
    const signedIn = await post('sign-in/email', { email: freya.email, password })
    cookie = signedIn.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
  })
  afterAll(() => server.close())

  const post = (path: string, body: object) =>
    fetch(`${server.url}/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, ...(cookie ? { cookie } : {}) },
      body: JSON.stringify(body),
    })

  async function nameOfFreya() {
    const { rows } = await server.owner.query<{ name: string; image: string | null }>(
      `select name, image from "user" where email = 'freya@example.test'`,
    )
    return rows[0]
  }

  it.each([
    ['an empty name', ''],
    ['a name that shows as nothing', '\u200b'],
    ['a name as long as a book', 'x'.repeat(100_000)],
    ['no text at all', { first: 'Freya' }],
  ])('is refused when it is %s', async (_what, name) => {
    expect((await post('update-user', { name })).status).toBe(400)
    expect((await post('organization/update', { organizationId: orgId, data: { name } })).status).toBe(400)
    expect(await nameOfFreya()).toEqual({ name: 'Freya Lund', image: null })
  })

  it('is a name without what no text can hold, and no picture from elsewhere', async () => {
    expect((await post('update-user', { name: ' Freya\u0000 Lund ' })).status).toBe(200)
    expect((await post('update-user', { image: 'javascript:alert(1)' })).status).toBe(400)
    expect(await nameOfFreya()).toEqual({ name: 'Freya Lund', image: null })
  })

  it('is exactly one role', async () => {
    const { rows } = await server.owner.query<{ id: string }>(`select id from member where role = 'agent'`)
    const give = async (role: unknown) =>
      (await post('organization/update-member-role', { memberId: rows[0]?.id, role, organizationId: orgId }))
        .status
    expect(await give(['agent', 'admin'])).toBe(400)
    expect(await give('owner')).toBe(400)
    expect(await give('teamManager')).toBe(200)
  })

  it('tells a stranger nothing of who has an account', async () => {
    const signUp = async (email: string) => {
      const answer = await post('sign-up/email', { email, password, name: 'Somebody' })
      return [answer.status, await answer.json()]
    }
    expect(await signUp('freya@example.test')).toEqual(await signUp('nobody@example.test'))
    expect((await signUp('freya@example.test'))[0]).toBe(403)
  })

  it('makes no API key there', async () => {
    const answer = await post('api-key/create', { name: 'A key', organizationId: orgId })
    expect(answer.status).toBe(404)
  })
})
