import { execute, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextFactory } from '../../create-context.ts'
import { schema } from '../../schema.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { withOrganisation } from '../tenancy/tenant.ts'

describe('the cost of an operation that is sent again', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let createContext: ReturnType<typeof contextFactory>

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    createContext = contextFactory(api.services)
  })
  afterAll(() => api.close())

  /** Asks with one document time after time, as Apollo hands on a document that it knows. */
  function asking(operation: string) {
    const document = parse(operation)
    return async (variables: object) => {
      const contextValue = await createContext({ actor: organisation.agent }, 'test-request')
      const { errors } = await withOrganisation(organisation.id, () =>
        execute({ schema, document, variableValues: { ...variables }, contextValue }),
      )
      return errors?.[0]?.extensions['code'] ?? 'fine'
    }
  }

  it.each([
    [
      'in the operation',
      'query ($size: Int) { accounts(first: $size) { nodes { claims { disputes { id } } } } }',
    ],
    [
      'in a fragment',
      `query ($size: Int) { ...List }
       fragment List on Query { accounts(first: $size) { nodes { claims { disputes { id } } } } }`,
    ],
  ])('follows the size of the page %s', async (_where, operation) => {
    const wide = operation.replace('disputes { id }', 'disputes { id claim { parent { disputes { id } } } }')
    const ask = asking(wide)
    expect([await ask({ size: 1 }), await ask({ size: 100 }), await ask({ size: 1 })]).toEqual([
      'fine',
      'TOO_COMPLEX',
      'fine',
    ])
    expect(await ask({ size: 100 })).toBe('TOO_COMPLEX')
  })

  it('is refused each time when it is refused once', async () => {
    const ask = asking(
      `{ accounts(first: 100) { nodes { claims { disputes { id claim { parent { disputes { id } } } } } } } }`,
    )
    expect([await ask({}), await ask({})]).toEqual(['TOO_COMPLEX', 'TOO_COMPLEX'])
  })
})
