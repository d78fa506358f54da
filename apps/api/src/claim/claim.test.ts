import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFullAccount } from '../testing/given/given-full-account.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const byKeys = /* GraphQL */ `
  query ($id: ID, $reference: String) {
    claim(id: $id, reference: $reference) {
      id
    }
  }
`

describe('claims', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: Awaited<ReturnType<typeof givenFullAccount>>

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenFullAccount(api, organisation)
    await api.owner.query(
      `update claim set disputed_at = $2, interest_minor = 250, cost_minor = 5, parent_id = $3, kind = 'fee' where id = $1`,
      [account.claimIds[1], api.now, account.claimIds[0]],
    )
  })
  afterAll(() => api.close())

  it('tells all of one claim', async () => {
    const ask = `query ($id: ID!) { claim(id: $id) {
      kind state issuedOn dueOn settledOn disputed daysOverdue version
      account { id } product { name } parent { id product { name } }
      original { amount currency } open { amount } principal { amount } interest { amount } cost { amount }
    } }`
    expect(await api.run(organisation.readOnly, ask, { id: account.claimIds[1] })).toEqual({
      claim: {
        kind: 'fee',
        state: 'open',
        issuedOn: '2026-09-17',
        dueOn: '2026-10-01',
        settledOn: null,
        disputed: true,
        daysOverdue: 51,
        version: 1,
        account: { id: account.id },
        product: null,
        parent: { id: account.claimIds[0], product: { name: 'Broadband' } },
        original: { amount: '100.00', currency: 'EUR' },
        open: { amount: '102.55' },
        principal: { amount: '100.00' },
        interest: { amount: '2.50' },
        cost: { amount: '0.05' },
      },
    })
  })

  it('is found by id or reference, and not from another organisation', async () => {
    const id = account.claimIds[0] ?? ''
    const reference = `INV-${id.slice(-8)}`
    const stranger = (await givenOrganisation(api)).admin
    for (const keys of [{ id }, { reference }]) {
      expect(await api.run(organisation.agent, byKeys, keys)).toEqual({ claim: { id } })
      expect(await api.run(stranger, byKeys, keys)).toEqual({ claim: null })
    }
    expect(await api.errorCode(organisation.agent, byKeys, {})).toBe('BAD_USER_INPUT')
    expect(await api.errorCode(organisation.agent, byKeys, { id, reference })).toBe('BAD_USER_INPUT')
    expect(await api.errorCode(undefined, byKeys, { id })).toBe('UNAUTHENTICATED')
  })

  it('is listed on its account by due date, all or those of one state', async () => {
    await api.owner.query("update claim set state = 'settled', settled_on = '2026-11-01' where id = $1", [
      account.claimIds[0],
    ])
    const ask = `query ($id: ID!) { account(id: $id) {
      claims { id } open: claims(state: open) { id } settled: claims(state: settled) { id settledOn }
    } }`
    expect(await api.run(organisation.agent, ask, { id: account.id })).toEqual({
      account: {
        claims: account.claimIds.map((id) => ({ id })),
        open: [{ id: account.claimIds[1] }],
        settled: [{ id: account.claimIds[0], settledOn: '2026-11-01' }],
      },
    })
  })

  it('comes with products, payment methods, mandates and promises of the account', async () => {
    const { ids } = account
    await api.owner.query("update payment_method set expires_on = '2027-01-31' where id = $1", [
      ids.paymentMethod,
    ])
    const ask = `query ($id: ID!) { account(id: $id) {
      products { id name externalId }
      paymentMethods { id kind label last4 expiresOn mandates { id } }
      mandates { id reference scheme signedOn lastUsedOn status disabledUntil paymentMethod { id } }
      promises { id status dueOn madeAt version amount { amount } paid { amount } madeBy { name } claims { id } paymentMethod { id } }
    } }`
    expect(await api.run(organisation.readOnly, ask, { id: account.id })).toEqual({
      account: {
        products: [{ id: ids.product, name: 'Broadband', externalId: null }],
        paymentMethods: [
          {
            id: ids.paymentMethod,
            kind: 'card',
            label: 'Visa',
            last4: '4242',
            expiresOn: '2027-01-31',
            mandates: [{ id: ids.mandate }],
          },
        ],
        mandates: [
          {
            id: ids.mandate,
            reference: ids.mandate,
            scheme: 'sepaCore',
            signedOn: '2026-01-02',
            lastUsedOn: null,
            status: 'active',
            disabledUntil: null,
            paymentMethod: { id: ids.paymentMethod },
          },
        ],
        promises: [
          {
            id: ids.promise,
            status: 'open',
            dueOn: '2026-11-30',
            madeAt: api.now,
            version: 1,
            amount: { amount: '50.00' },
            paid: { amount: '0.00' },
            madeBy: { name: 'Ines Duarte' },
            claims: [{ id: account.claimIds[0] }],
            paymentMethod: { id: ids.paymentMethod },
          },
        ],
      },
    })
  })
})
