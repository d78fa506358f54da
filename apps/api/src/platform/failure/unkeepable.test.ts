import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount, type TestAccount } from '../../testing/given/given-account.ts'
import { givenApiKey } from '../../testing/given/given-api-key.ts'
import { givenOrganisation } from '../../testing/given/given-organisation.ts'
import { givenServer, type TestServer } from '../../testing/given/given-server.ts'

const nul = 'x\u0000y'

describe('a NUL character, which PostgreSQL keeps in no text', () => {
  let server: TestServer
  let account: TestAccount
  let headers: Record<string, string>

  beforeAll(async () => {
    server = await givenServer()
    const organisation = await givenOrganisation(server)
    account = await givenAccount(server, organisation)
    const scopes = ['account:read', 'diary:read', 'ledger:read', 'ledger:export', 'layout:publish'] as const
    const { authorization } = await givenApiKey(server, organisation, scopes)
    headers = { 'content-type': 'application/json', authorization }
  })
  afterAll(() => server.close())

  it.each([
    '{ layout(id: $id) { id } }',
    '{ accounts(filter: { groupId: $id }) { nodes { id } } }',
    '{ tasks(filter: { queueId: $id }) { nodes { id } } }',
    '{ account(id: "ACCOUNT") { journal(filter: { claimIds: [$id] }) { totalCount } } }',
    '{ account(id: "ACCOUNT") { diary(filter: { actorIds: [$id] }) { totalCount } } }',
  ])('is a fault of the request in %s', async (selection) => {
    const query = `query ($id: ID!) ${selection.replace('ACCOUNT', account.id)}`
    const body = JSON.stringify({ query, variables: { id: nul } })
    const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] }
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('is a fault of the request in the address of a download', async () => {
    const answer = await fetch(`${server.url}/accounts/%00/journal.csv`, { headers })
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    ])
  })
})
