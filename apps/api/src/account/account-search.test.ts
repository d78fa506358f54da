import { searchText } from '@arrears/domain/account/search-text'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const search = /* GraphQL */ `
  query ($filter: AccountFilter) {
    accounts(filter: $filter) {
      totalCount
      nodes {
        name
      }
    }
  }
`

const people = [
  { name: 'Marisol Keane', emails: ['m.keane@example.test'], phones: ['+353850123344'] },
  { name: 'Ó Briain & Söhne', emails: [], phones: ['+4915112345678'] },
  { name: 'שלום כהן 😀', emails: [], phones: [] },
  { name: '100% Sure_Pay \\o/', emails: [], phones: [] },
  { name: "Robert'); DROP TABLE account;--", emails: [], phones: [] },
  { name: 'Sure Payments', emails: ['sure@pay.test'], phones: [] },
]

describe('search of accounts', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    for (const [n, { name, emails, phones }] of people.entries()) {
      const { id } = await givenAccount(api, organisation, { name })
      const reference = `2026-000${n}`
      await api.owner.query('update account set reference = $2, search_text = $3 where id = $1', [
        id,
        reference,
        searchText({ reference, names: [name], emails, phones }),
      ])
    }
  })
  afterAll(() => api.close())

  const find = async (text: string) => {
    const { accounts } = await api.run<{ accounts: { totalCount: number; nodes: { name: string }[] } }>(
      organisation.readOnly,
      search,
      { filter: { search: text } },
    )
    expect(accounts.totalCount).toBe(accounts.nodes.length)
    return accounts.nodes.map(({ name }) => name)
  }

  it.each([
    ['keane', ['Marisol Keane']],
    ['KEANE  marisol', ['Marisol Keane']],
    ['m.keane@exam', ['Marisol Keane']],
    ['085 012 3344', ['Marisol Keane']],
    ['+353 (0)85-012.3344', ['Marisol Keane']],
    ['keane 0850123344', ['Marisol Keane']],
    ['0151 1234 5678', ['Ó Briain & Söhne']],
    ['o briain sohne', ['Ó Briain & Söhne']],
    ['SÖHNE', ['Ó Briain & Söhne']],
    ['כהן', ['שלום כהן 😀']],
    ['😀', ['שלום כהן 😀']],
    ['100%', ['100% Sure_Pay \\o/']],
    ['%', ['100% Sure_Pay \\o/']],
    ['sure_pay', ['100% Sure_Pay \\o/']],
    ['\\', ['100% Sure_Pay \\o/']],
    ['\\o', ['100% Sure_Pay \\o/']],
    ["');", ["Robert'); DROP TABLE account;--"]],
    ['2026-0003', ['100% Sure_Pay \\o/']],
    ['sure', ['100% Sure_Pay \\o/', 'Sure Payments']],
    ['marisol briain', []],
    ['100_', []],
    ['sure%pay', []],
    ['keane 0850123345', []],
  ])('finds by %j', async (text, found) => {
    expect((await find(text)).toSorted()).toEqual(found.toSorted())
  })

  it('narrows nothing when only blanks are sent', async () => {
    expect(await find(' \u200f\t')).toHaveLength(people.length)
  })

  it('finds the same when more match than are named one by one', async () => {
    await api.owner.query(
      `insert into account (id, org_id, reference, currency, profile_id, name, search_text)
       select 'acc_many' || n, $1, 'MANY-' || n, 'EUR', $2, 'Many ' || n, 'many_' || n || ' \\ 50%'
       from generate_series(1, 1100) n`,
      [organisation.id, organisation.profileId],
    )
    for (const [text, count] of [
      ['many_', 1_100],
      ['many_ \\ 50%', 1_100],
      ['many%', 0],
      ['many_1099', 1],
    ] as const) {
      const { accounts } = await api.run<{ accounts: { totalCount: number; nodes: unknown[] } }>(
        organisation.agent,
        search,
        { filter: { search: text } },
      )
      expect([text, accounts.totalCount, accounts.nodes.length]).toEqual([text, count, Math.min(count, 25)])
    }
  })

  it('could not ask the trigram index from behind row-level security, and does from its function', async () => {
    await api.owner.query(
      `insert into account (id, org_id, reference, currency, profile_id, name, search_text)
       select 'acc_more' || n, $1, 'MORE-' || n, 'EUR', $2, 'More ' || n, md5(n::text)
       from generate_series(1, 10000) n`,
      [organisation.id, organisation.profileId],
    )
    await api.owner.query('analyze account')
    const plan = async (role: string) => {
      const client = await api.owner.connect()
      try {
        await client.query('begin')
        await client.query("select set_config('app.org', $1, true), set_config('role', $2, true)", [
          organisation.id,
          role,
        ])
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(
          "explain select id from account where org_id = current_org() and search_text like '%keane%'",
        )
        return rows.map((row) => row['QUERY PLAN']).join('\n')
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    expect(await plan('arrears_app')).not.toContain('account_search')
    expect(await plan('none')).toContain('account_search')
    expect(await find('keane')).toEqual(['Marisol Keane'])
  })

  it('refuses a search of a megabyte, and takes one of 200 characters', async () => {
    const ask = (text: string) => api.errorCode(organisation.agent, search, { filter: { search: text } })
    expect(await ask('x'.repeat(1_000_000))).toBe('BAD_USER_INPUT')
    expect(await ask('x'.repeat(201))).toBe('BAD_USER_INPUT')
    expect(await ask('x y '.repeat(50))).toBe('no error')
  })
})
