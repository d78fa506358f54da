import { execute, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextFactory } from '../../create-context.ts'
import { schema } from '../../schema.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { memoryInUse } from '../../testing/memory-in-use.ts'
import { withOrganisation } from '../tenancy/tenant.ts'

const megabyte = 1024 * 1024

describe('long values of variables', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  it.each([
    ['of a page', 'accounts(first: 1, after: $text) { nodes { id } }'],
    ['below a field', 'account(id: $id) { diary(filter: { actorIds: [$text] }) { totalCount } }'],
  ])('%s are not kept with what is known of an operation', async (_where, selection) => {
    const { id } = await givenAccount(api, organisation)
    const used = selection.includes('$id') ? '$id: ID!, $text: ID!' : '$text: String!'
    const document = parse(`query (${used}) { ${selection} }`)
    const createContext = contextFactory(api.services)
    const ask = (text: string) =>
      withOrganisation(organisation.id, async () => {
        const contextValue = await createContext({ actor: organisation.agent }, 'test-request')
        await execute({ schema, document, variableValues: { id, text }, contextValue })
      })

    await ask('warm')
    const before = memoryInUse()
    for (let sent = 0; sent < 60; sent++) await ask(`${sent} `.padEnd(megabyte, 'x'))
    expect(memoryInUse() - before).toBeLessThan(30 * megabyte)
  })
})
