import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countStatements } from '../testing/count-statements.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFullAccount } from '../testing/given/given-full-account.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const derived = /* GraphQL */ `
  balance { claimed { amount } ageing { key claimCount amount { amount } } }
  nextStep { kind dueOn open { amount currency } }
  settings { key value source }
  contactPolicy {
    pack packLabel source
    channels { channel allowed code message until used limit localTime timeZones }
    claims { claimId reference used }
  }
`

describe('what is worked out from around an account', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let ids: string[]

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    const one = await givenFullAccount(api, organisation, { name: 'One' })
    const other = await givenFullAccount(api, organisation, { name: 'Other' })
    ids = [one.id, other.id]
    const settings = JSON.stringify({ contactPolicyPack: 'usRegulationF', promiseMaxDays: 9 })
    await api.owner.query('update organisation set settings = $1 where id = $2', [settings, organisation.id])
  })
  afterAll(() => api.close())

  type Answer = Record<string, Record<string, unknown>>
  const ask = async (operation: string) =>
    await api.run<Answer>(organisation.agent, operation, { one: ids[0], other: ids[1] })

  it('is the same with the account and for a row that came another way', async () => {
    const together = await ask(`query ($one: ID!, $other: ID!) {
      one: account(id: $one) { ${derived} } other: account(id: $other) { ${derived} } }`)
    const apart = await ask(`query ($one: ID!, $other: ID!) {
      one: node(id: $one) { ... on Account { ${derived} } } other: node(id: $other) { ... on Account { ${derived} } } }`)
    expect(apart).toEqual(together)
    expect(together['one']).toMatchObject({
      balance: { claimed: { amount: expect.not.stringMatching(/^0/) } },
      contactPolicy: { pack: 'usRegulationF', source: 'organisation' },
    })
    expect(together['one']?.['settings']).toContainEqual({
      key: 'promiseMaxDays',
      value: 9,
      source: 'organisation',
    })
    const { claims } = (together['one']?.['contactPolicy'] ?? {}) as { claims: { reference: string }[] }
    expect(claims.length).toBeGreaterThan(0)
    expect(claims.every(({ reference }) => reference !== '')).toBe(true)
  })

  it('comes with the account by the same statement', async () => {
    const operation = `query ($one: ID!) { account(id: $one) { name ${derived} } }`
    await api.run(organisation.agent, operation, { one: ids[0] })
    expect(await countStatements(() => api.run(organisation.agent, operation, { one: ids[0] }))).toBe(1)
  })

  it('follows aliases and fragments', async () => {
    const { account } = await ask(`query ($one: ID!) { account(id: $one) { money: balance { ...Sums } } }
      fragment Sums on AccountBalance { first: claimed { amount } }`)
    expect(account?.['money']).toEqual({ first: { amount: expect.stringMatching(/^[1-9]/) } })
  })
})
