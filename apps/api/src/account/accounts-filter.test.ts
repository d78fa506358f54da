import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFullAccount } from '../testing/given/given-full-account.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const list = /* GraphQL */ `
  query ($filter: AccountFilter) {
    accounts(filter: $filter) {
      totalCount
      nodes {
        id
      }
    }
  }
`

describe('filters of accounts', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let full: Awaited<ReturnType<typeof givenFullAccount>>
  let yen: TestAccount
  let dinar: TestAccount
  let nothing: TestAccount
  let closed: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    const claim = (amountMinor: number, dueOn: string) => ({ claims: [{ amountMinor, dueOn }] })
    full = await givenFullAccount(api, organisation, claim(10_000, '2026-11-20'))
    yen = await givenAccount(api, organisation, { currency: 'JPY', ...claim(100, '2026-11-21') })
    dinar = await givenAccount(api, organisation, { currency: 'BHD', ...claim(99_999, '2026-11-11') })
    nothing = await givenAccount(api, organisation, { claims: [] })
    closed = await givenAccount(api, organisation, claim(5_000, '2026-12-24'))
    await api.owner.query("update account set status = 'closed' where id = $1", [closed.id])
  })
  afterAll(() => api.close())

  const find = async (filter: object) => {
    const { accounts } = await api.run<{ accounts: { totalCount: number; nodes: { id: string }[] } }>(
      organisation.agent,
      list,
      { filter },
    )
    expect(accounts.totalCount).toBe(accounts.nodes.length)
    return accounts.nodes.map(({ id }) => id).toSorted()
  }
  const all = () => [full, yen, dinar, nothing, closed].map(({ id }) => id).toSorted()

  it('leaves all when nothing is asked, or null', async () => {
    expect(await find({})).toEqual(all())
    expect(await find({ status: null, managerId: null, search: null, balanceFrom: null })).toEqual(all())
  })

  it('leaves those of a status, manager, group and profile', async () => {
    expect(await find({ status: 'closed' })).toEqual([closed.id])
    expect(await find({ managerId: organisation.teamManager.userId })).toEqual([full.id])
    expect(await find({ groupId: full.ids.group })).toEqual([full.id])
    expect(await find({ profileId: organisation.profileId })).toEqual(all())
    expect(await find({ managerId: organisation.agent.userId, groupId: full.ids.group })).toEqual([])
    expect(await find({ groupId: 'grp_unknown' })).toEqual([])
  })

  it.each([
    [0, ['full', 'yen', 'dinar', 'closed']],
    [1, ['full', 'dinar']],
    [10, ['dinar']],
    [11, []],
    [36_500, []],
  ] as const)('leaves those overdue by %i days or more', async (overdueDaysFrom, left) => {
    const ids = { full, yen, dinar, closed }
    expect(await find({ overdueDaysFrom })).toEqual(left.map((name) => ids[name].id).toSorted())
  })

  it.each([
    ['100', ['full', 'yen']],
    ['99.999', ['full', 'yen', 'dinar']],
    ['100.001', []],
    ['50', ['full', 'yen', 'dinar', 'closed']],
    ['-1', ['full', 'yen', 'dinar', 'closed', 'nothing']],
    ['-0.5', ['full', 'yen', 'dinar', 'closed', 'nothing']],
  ] as const)('leaves those that owe %s or more of their own currency', async (balanceFrom, left) => {
    const ids = { full, yen, dinar, closed, nothing }
    expect(await find({ balanceFrom })).toEqual(left.map((name) => ids[name].id).toSorted())
  })

  it.each([
    { overdueDaysFrom: -1 },
    { overdueDaysFrom: 36_501 },
    { balanceFrom: 'much' },
    { balanceFrom: '1.2345' },
    { balanceFrom: '9'.repeat(100) },
  ])('refuses %j', async (filter) => {
    expect(await api.errorCode(organisation.agent, list, { filter })).toBe('BAD_USER_INPUT')
  })
})
