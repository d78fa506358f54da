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

describe('statements of the account page', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let id: string

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    id = (await givenFullAccount(api, organisation)).id
  })
  afterAll(() => api.close())

  const count = async (query: string, variables: object) => {
    // What is kept from one request to the next, such as the time zone of the organisation.
    await api.run(organisation.agent, '{ viewer { role } }')
    return await countStatements(() => api.run(organisation.agent, query, variables))
  }

  it('reads the page of an account with a handful, though it shows two dozen sorts of things', async () => {
    const few = await count(accountPage, { id })
    expect(few).toBeLessThanOrEqual(8)
    await api.owner.query(
      `insert into claim (id, org_id, account_id, product_id, reference, issued_on, due_on, currency, original_minor, principal_minor)
       select 'clm_' || n, org_id, account_id, product_id, 'MORE-' || n, issued_on, due_on - n, currency, 1, 1
       from claim, generate_series(1, 40) n where account_id = $1 and product_id is not null`,
      [id],
    )
    await api.owner.query(
      `insert into note (id, org_id, account_id, text, created_by_id)
       select 'not_' || n, org_id, account_id, text, created_by_id from note, generate_series(1, 40) n where account_id = $1`,
      [id],
    )
    expect(await count(accountPage, { id })).toBe(few)
  })
})
