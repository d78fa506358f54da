import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenApiKey } from '../testing/given/given-api-key.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'

describe('what limits those who try', () => {
  let server: TestServer
  let organisation: TestOrganisation

  beforeAll(async () => {
    server = await givenServer()
    organisation = await givenOrganisation(server)
  })
  afterAll(() => server.close())

  it('slows down who guesses passwords, whatever address they claim to come from', async () => {
    const statuses: number[] = []
    for (let attempt = 0; attempt < 12; attempt++) {
      const answer = await fetch(`${server.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: 'http://localhost:4000',
          'x-forwarded-for': `203.0.113.${attempt}`,
        },
        body: JSON.stringify({ email: 'nobody@example.test', password: `guess number ${attempt}` }),
      })
      statuses.push(answer.status)
    }
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
