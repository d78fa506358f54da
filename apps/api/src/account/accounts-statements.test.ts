import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countStatements } from '../testing/count-statements.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFullAccount } from '../testing/given/given-full-account.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const accountList = /* GraphQL */ `
  query ($first: Int!) {
    accounts(first: $first) {
      nodes {
        id
        name
        reference
        oldestDueOn
        balance {
          total {
            amount
            currency
          }
        }
        primaryDebtor {
          name
        }
        groups {
          name
        }
        profile {
          name
        }
        workflow {
          source
          value {
            name
          }
          group {
            name
          }
        }
        manager {
          source
          value {
            name
          }
        }
      }
    }
  }
`

const accountFigures = /* GraphQL */ `
  query ($first: Int!) {
    accounts(first: $first) {
      totalCount
      nodes {
        openTaskCount
        balance {
          claimed {
            amount
          }
          ageing {
            claimCount
          }
        }
        groups {
          accountCount
        }
        profile {
          accountCount
          settings {
            key
          }
        }
        availableActions {
          id
          enabled
        }
      }
    }
  }
`

describe('statements of the accounts list', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    for (let n = 0; n < 50; n++) await givenFullAccount(api, organisation)
  })
  afterAll(() => api.close())

  const count = async (query: string, variables: object) => {
    // What is kept from one request to the next, such as the time zone of the organisation.
    await api.run(organisation.agent, '{ viewer { role } }')
    return await countStatements(() => api.run(organisation.agent, query, variables))
  }

  it('reads fifty accounts with as many as one', async () => {
    const one = await count(accountList, { first: 1 })
    expect(await count(accountList, { first: 50 })).toBe(one)
    expect(one).toBeLessThanOrEqual(4)
  })

  it('reads what is counted and summed for fifty accounts with as many as for one', async () => {
    const one = await count(accountFigures, { first: 1 })
    expect(await count(accountFigures, { first: 50 })).toBe(one)
    expect(one).toBeLessThanOrEqual(10)
  })

  it('may ask for a whole page of what the list shows, and not for all of everything', async () => {
    expect(await api.errorCode(organisation.agent, accountList, { first: 100 })).toBe('no error')
    const everything = `{ accounts(first: 100) { nodes {
      claims { account { claims { account { claims { reference } } } } }
    } } }`
    expect(await api.errorCode(organisation.agent, everything)).toBe('TOO_COMPLEX')
  })
})
