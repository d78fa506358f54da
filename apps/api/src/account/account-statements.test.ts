import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countStatements } from '../testing/count-statements.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFullAccount } from '../testing/given/given-full-account.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

/** Everything that the widgets of one page need, in one operation. */
const accountPage = /* GraphQL */ `
  query ($id: ID!) {
    account(id: $id) {
      id
      reference
      externalId
      name
      currency
      status
      flags
      tags
      version
      createdAt
      oldestDueOn
      daysOverdue
      lastWorkedAt
      workedToday
      openTaskCount
      balance {
        total {
          amount
        }
        claimed {
          amount
        }
        credited {
          amount
        }
        debited {
          amount
        }
        unapplied {
          amount
        }
        asOf
        ageing {
          key
          amount {
            amount
          }
          claimCount
        }
        openClaimCount
      }
      debtors {
        id
        kind
        name
        isPrimary
        birthDate
        nationalId
        phones {
          id
          number
          display
          validity
        }
        emails {
          id
          address
        }
        addresses {
          id
          line1
          city
          country
        }
      }
      primaryDebtor {
        id
        name
      }
      products {
        id
        name
      }
      claims {
        id
        reference
        state
        dueOn
        daysOverdue
        disputed
        open {
          amount
        }
        original {
          amount
        }
        product {
          id
          name
        }
      }
      tasks(status: open) {
        id
        dueOn
        overdue
        note
        tags
        queue {
          name
        }
        team {
          name
        }
        assignee {
          name
        }
        createdBy {
          name
        }
      }
      notes(first: 5) {
        nodes {
          id
          text
          createdAt
          createdBy {
            name
          }
        }
      }
      promises {
        id
        status
        dueOn
        amount {
          amount
        }
        paid {
          amount
        }
        madeBy {
          name
        }
        claims {
          reference
        }
        paymentMethod {
          label
        }
      }
      paymentMethods {
        id
        label
        last4
        mandates {
          id
          reference
          status
        }
      }
      groups {
        id
        name
      }
      profile {
        id
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
      settings {
        key
        value
        source
      }
      availableActions {
        id
        enabled
        refusal {
          message
        }
      }
    }
  }
`

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

describe('statements of an operation', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let id: string

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    for (let n = 0; n < 50; n++) ({ id } = await givenFullAccount(api, organisation))
  })
  afterAll(() => api.close())

  const count = async (query: string, variables: object) => {
    // What is kept from one request to the next, such as the time zone of the organisation.
    await api.run(organisation.agent, '{ viewer { role } }')
    return await countStatements(() => api.run(organisation.agent, query, variables))
  }

  it('reads the page of an account with a handful, though it shows two dozen sorts of things', async () => {
    expect(await count(accountPage, { id })).toBeLessThanOrEqual(8)
  })

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
})
