import { execute, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextFactory } from '../../../create-context.ts'
import { schema } from '../../../schema.ts'
import { countStatements } from '../../../testing/count-statements.ts'
import { givenApi, type TestApi } from '../../../testing/given/given-api.ts'
import { givenFullAccount } from '../../../testing/given/given-full-account.ts'
import { givenOrganisation, type TestOrganisation } from '../../../testing/given/given-organisation.ts'
import { withOrganisation } from '../../tenancy/tenant.ts'

describe('a selection that is kept', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let createContext: ReturnType<typeof contextFactory>
  let id: string
  let other: string

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    createContext = contextFactory(api.services)
    id = (await givenFullAccount(api, organisation, { name: 'One' })).id
    other = (await givenFullAccount(api, organisation, { name: 'Other' })).id
  })
  afterAll(() => api.close())

  /** Asks with one document time after time, as Apollo hands on a document that it knows. */
  function asking(operation: string) {
    const document = parse(operation)
    return async (variables: object) => {
      const { agent } = organisation
      const contextValue = await createContext({ actor: agent }, 'test-request')
      const answer = await withOrganisation(agent.orgId, () =>
        execute({ schema, document, variableValues: { ...variables }, contextValue }),
      )
      expect(answer.errors).toBeUndefined()
      return answer.data?.['account'] as Record<string, unknown>
    }
  }

  it('answers each request with rows of its own', async () => {
    const ask = asking('query ($id: ID!) { account(id: $id) { id name debtors { name } } }')
    expect([await ask({ id }), await ask({ id: other }), await ask({ id })]).toMatchObject([
      { id, name: 'One' },
      { id: other, name: 'Other' },
      { id, name: 'One' },
    ])
  })

  it('follows the variables below the field, in fragments too', async () => {
    const ask = asking(`
      query ($id: ID!, $state: ClaimState, $named: Boolean!) { account(id: $id) { ...Claims } }
      fragment Claims on Account { claims(state: $state) { id } primaryDebtor @include(if: $named) { name } }
    `)
    const open = await ask({ id, state: 'open', named: true })
    expect((open['claims'] as unknown[]).length).toBeGreaterThan(0)
    expect(await ask({ id, state: 'cancelled', named: false })).toEqual({ claims: [] })
    expect(await ask({ id, state: 'open', named: true })).toEqual(open)
  })

  it('reads apart what asks for one relation in two ways, each time', async () => {
    const ask = asking(`
      query ($id: ID!) {
        account(id: $id) { open: claims(state: open) { id product { name } } cancelled: claims(state: cancelled) { id } }
      }
    `)
    const first = await ask({ id })
    expect((first['open'] as unknown[]).length).toBeGreaterThan(0)
    expect(first['cancelled']).toEqual([])
    expect(await ask({ id })).toEqual(first)
  })

  it('needs one statement for all that hangs below', async () => {
    const ask = asking(
      'query ($id: ID!) { account(id: $id) { debtors { phones { number } } promises { claims { product { name } } } } }',
    )
    await ask({ id })
    expect(await countStatements(() => ask({ id: other }))).toBe(1)
  })
})
