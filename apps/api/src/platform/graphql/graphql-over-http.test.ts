import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApiKey } from '../../testing/given/given-api-key.ts'
import { givenOrganisation } from '../../testing/given/given-organisation.ts'
import { givenServer, type TestServer } from '../../testing/given/given-server.ts'

describe('GraphQL over HTTP', () => {
  let server: TestServer
  let closedServer: TestServer
  let authorization: string
  let reference: string

  beforeAll(async () => {
    server = await givenServer()
    closedServer = await givenServer({ openIntrospection: false })
    const organisation = await givenOrganisation(server)
    authorization = (await givenApiKey(server, organisation, ['account:read'])).authorization
    reference = (await givenAccount(server, organisation)).reference
  })
  afterAll(() => Promise.all([server.close(), closedServer.close()]))

  async function post(
    body: unknown,
    { url = server.url, headers = {} }: { url?: string; headers?: Record<string, string> } = {},
  ) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return {
      status: answer.status,
      headers: answer.headers,
      body: (await answer.json()) as {
        data?: unknown
        errors?: { message: string; extensions: Record<string, unknown> }[]
      },
    }
  }

  it('does all that the specification says a server must and should, by the audits of graphql-http', async () => {
    const results = await auditServer({ url: `${server.url}/graphql` })
    const failed = results
      .filter((result) => result.status !== 'ok' && !result.name.startsWith('MAY'))
      .map((result) => `${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`)
    expect(failed).toEqual([])
    expect(results.length).toBeGreaterThan(50)
  })

  it('answers a program with a key', async () => {
    const { body } = await post(
      { query: 'query ($r: String!) { account(reference: $r) { name } }', variables: { r: reference } },
      { headers: { authorization } },
    )
    expect(body).toEqual({ data: { account: { name: 'Marisol Keane' } } })
  })

  it('tells a wrong key to sign in', async () => {
    const { body } = await post(
      { query: '{ accountGroups { id } }' },
      { headers: { authorization: 'Bearer arr_nonsense' } },
    )
    expect(body.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
  })

  it('refuses what a form of another page could send', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    const get = await fetch(`${server.url}/graphql?query={__typename}`)
    expect(get.status).toBe(400)
  })

  it.each([
    ['levels', nested(14), 'TOO_COMPLEX'],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'TOO_COMPLEX'],
    ['page size', '{ accounts(first: 101) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['page size below one', '{ accounts(first: 0) { nodes { id } } }', 'BAD_USER_INPUT'],
  ])('limits %s with an error that says so', async (_what, query, code) => {
    const { body } = await post({ query }, { headers: { authorization } })
    expect(body.errors?.[0]?.extensions['code']).toBe(code)
    expect(body.errors?.[0]?.message).toMatch(/\d/)
  })

  it('limits cost', async () => {
    const list = 'accounts(first: 100) { nodes { claims { id } tasks { id } promises { claims { id } } } }'
    const { body } = await post(
      { query: `{ ${['a', 'b', 'c', 'd'].map((alias) => `${alias}: ${list}`).join(' ')} }` },
      { headers: { authorization } },
    )
    expect(body.errors?.[0]?.extensions['code']).toBe('TOO_COMPLEX')
  })

  it('limits tokens before it reads the operation', async () => {
    const { status, body } = await post({ query: `{ ${'__typename '.repeat(5_000)} }` })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toContain('4000 tokens')
  })

  it('limits the size of a request', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: ' '.repeat(3_000_000) }),
    })
    expect(answer.status).toBe(413)
  })

  it('tells strangers the schema only where the setting allows it', async () => {
    const query = '{ __schema { queryType { name } } }'
    expect((await post({ query })).body.data).toEqual({ __schema: { queryType: { name: 'Query' } } })
    const inFragment =
      'query { ...Everything } fragment Everything on Query { __schema { queryType { name } } }'
    for (const asked of [query, inFragment]) {
      const closed = await post({ query: asked }, { url: closedServer.url })
      expect(closed.body.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
    }
  })

  it('sends a number to quote, headers that guard the page, and no version of what runs', async () => {
    const { headers } = await post(
      { query: '{ __typename }' },
      { headers: { 'x-request-id': 'quote-me-12345' } },
    )
    expect(headers.get('x-request-id')).toBe('quote-me-12345')
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('keeps the text of a bug to itself', async () => {
    await server.owner.query('alter table account_group rename to account_group_gone')
    const { body } = await post({ query: '{ accountGroups { id } }' }, { headers: { authorization } })
    await server.owner.query('alter table account_group_gone rename to account_group')
    expect(body.errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR')
    expect(JSON.stringify(body)).not.toMatch(/account_group|prisma|stack/i)
  })
})

function nested(levels: number): string {
  return `{ claim(reference: "x") ${'{ parent '.repeat(levels)} { id } ${'}'.repeat(levels)} }`
}
