import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenApiKey } from '../../testing/given/given-api-key.ts'
import { givenOrganisation } from '../../testing/given/given-organisation.ts'
import { givenServer, type TestServer } from '../../testing/given/given-server.ts'

const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`

describe('requests that nobody would write', () => {
  let server: TestServer
  let headers: Record<string, string>

  beforeAll(async () => {
    server = await givenServer({ openIntrospection: false })
    const organisation = await givenOrganisation(server)
    const { authorization } = await givenApiKey(server, organisation, ['account:read', 'layout:publish'])
    headers = { 'content-type': 'application/json', authorization }
  })
  afterAll(() => server.close())

  async function post(path: string, body: string, sent = headers) {
    const answer = await fetch(`${server.url}${path}`, { method: 'POST', headers: sent, body })
    return { status: answer.status, text: await answer.text() }
  }

  it('are told that their JSON is too deep', async () => {
    const query =
      'query ($c: JSON!) { layoutPreview(input: { accountId: "a", role: agent, content: $c }) { id } }'
    const { text } = await post('/graphql', `{"query":${JSON.stringify(query)},"variables":{"c":${deep}}}`)
    expect(text).toContain('at most 32 levels deep')
    expect(text).toContain('BAD_USER_INPUT')
  })

  it('are not told what broke inside', async () => {
    const sent = { 'content-type': 'application/json', origin: 'http://localhost:4000' }
    const { status, text } = await post('/api/auth/sign-in/email', `{"email":${deep}}`, sent)
    expect([status, JSON.parse(text)]).toEqual([
      500,
      expect.objectContaining({ code: 'INTERNAL_SERVER_ERROR' }),
    ])
    expect(text).not.toMatch(/stack|size/)
  })

  it('hear that they, and not the server, are at fault', async () => {
    const aliases = Array.from({ length: 31 }, (_, i) => `a${i}: viewer { role }`).join(' ')
    expect((await post('/graphql', JSON.stringify({ query: `{ ${aliases} }` }))).status).toBe(400)
    const schema = JSON.stringify({ query: '{ __schema { types { name } } }' })
    expect((await post('/graphql', schema, { 'content-type': 'application/json' })).status).toBe(401)
    expect(await post('/api/keys', '{')).toMatchObject({ status: 400, text: expect.stringContaining('JSON') })
  })
})
