import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const list = /* GraphQL */ `
  query (
    $filter: AccountFilter
    $orderBy: AccountOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    accounts(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes {
        name
      }
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`

interface Page {
  totalCount: number
  nodes: { name: string }[]
  edges: { cursor: string }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}

const fields = ['name', 'reference', 'balance', 'oldestDueOn', 'lastWorkedAt', 'createdAt'] as const
const orders = fields.flatMap((field) => [
  { field, direction: 'asc' },
  { field, direction: 'desc' },
])

describe('accounts', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    // Many of the same value, and of none, so that ties and nulls fall on the edges of pages.
    const worked = [null, null, null, '2026-11-01', '2026-11-01', '2026-11-03']
    const due = [null, null, '2026-09-01', '2026-09-01', '2026-10-01']
    for (let n = 0; n < 20; n++) {
      const account = await givenAccount(api, organisation, { name: `Name ${n % 7}`, claims: [] })
      const balance = n % 4
      await api.owner.query(
        `update account set last_worked_at = $2, oldest_due_on = $3, balance_minor = $4, debited_minor = $4,
           created_at = '2026-01-01'::timestamptz + $5 * interval '1 day' where id = $1`,
        [account.id, worked[n % worked.length], due[n % due.length], balance, n % 3],
      )
      await api.owner.query(
        `update account set name = name || $2, search_text = lower(split_part(search_text, E'\\x1f', 1)) || E'\\x1f' || id where id = $1`,
        [account.id, ` #${n}`],
      )
    }
  })
  afterAll(() => api.close())

  const page = async (variables: object) =>
    (await api.run<{ accounts: Page }>(organisation.agent, list, variables)).accounts
  const names = ({ nodes }: Page) => nodes.map(({ name }) => name)

  async function walk(variables: object, backward: boolean): Promise<string[]> {
    const seen: string[] = []
    let cursor: string | null = null
    for (let pages = 0; pages < 20; pages++) {
      const next = backward ? { last: 3, before: cursor } : { first: 3, after: cursor }
      const { pageInfo, ...rest } = await page({ ...variables, ...next })
      if (backward) seen.unshift(...rest.nodes.map(({ name }) => name))
      else seen.push(...rest.nodes.map(({ name }) => name))
      cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
      if (backward ? !pageInfo.hasPreviousPage : !pageInfo.hasNextPage) return seen
    }
    throw new Error('The pages never end')
  }

  it.each(orders)(
    'pages by $field $direction the same forwards, backwards and as a whole',
    async (orderBy) => {
      const whole = names(await page({ orderBy, first: 100 }))
      expect(new Set(whole).size).toBe(20)
      expect(await walk({ orderBy }, false)).toEqual(whole)
      expect(await walk({ orderBy }, true)).toEqual(whole)
    },
  )

  it.each([
    ['oldestDueOn', 'asc', 'desc'],
    ['oldestDueOn', 'desc', 'asc'],
  ])('puts what is not due last by %s %s', async (field, direction) => {
    const { accounts } = await api.run<{ accounts: { nodes: { oldestDueOn: string | null }[] } }>(
      organisation.agent,
      `{ accounts(first: 100, orderBy: {field: ${field}, direction: ${direction}}) { nodes { oldestDueOn } } }`,
    )
    const dates = accounts.nodes.map(({ oldestDueOn }) => oldestDueOn)
    const known = dates.filter((date) => date !== null)
    expect(dates.slice(known.length)).toEqual(Array.from({ length: 8 }, () => null))
    expect(known).toEqual(direction === 'asc' ? known.toSorted() : known.toSorted().toReversed())
  })

  it.each(['asc', 'desc'])('counts never as longest ago by lastWorkedAt %s', async (direction) => {
    const { accounts } = await api.run<{ accounts: { nodes: { lastWorkedAt: string | null }[] } }>(
      organisation.agent,
      `{ accounts(first: 100, orderBy: {field: lastWorkedAt, direction: ${direction}}) { nodes { lastWorkedAt } } }`,
    )
    const moments = accounts.nodes.map(({ lastWorkedAt }) => lastWorkedAt ?? '')
    expect(moments).toEqual(direction === 'asc' ? moments.toSorted() : moments.toSorted().toReversed())
  })

  it('neither repeats nor hides rows while others are inserted and taken away', async () => {
    const before = await walk({}, false)
    const first = await page({ first: 5 })
    const early = await givenAccount(api, organisation, { name: 'AAA before the cursor', claims: [] })
    const late = await givenAccount(api, organisation, { name: 'zzz after the cursor', claims: [] })
    const rest = await page({ first: 100, after: first.pageInfo.endCursor })
    expect([...names(first), ...names(rest)]).toEqual([...before, 'zzz after the cursor'])
    const back = await page({ last: 100, before: first.edges[4]?.cursor })
    expect(names(back)).toEqual(['AAA before the cursor', ...names(first).slice(0, 4)])
    for (const { id } of [early, late]) {
      await api.owner.query('delete from worklist_entry where account_id = $1', [id])
      await api.owner.query('delete from phone where account_id = $1', [id])
      await api.owner.query('delete from debtor where account_id = $1', [id])
      await api.owner.query('delete from account where id = $1', [id])
    }
    expect(await walk({}, false)).toEqual(before)
  })

  it('sorts names as people read them', async () => {
    const other = await givenOrganisation(api)
    for (const name of ['Zoë', 'ann bee', 'Ánn', 'Émile', 'anna', 'Zoe Z', 'Ann C']) {
      await givenAccount(api, other, { name, claims: [] })
    }
    const { accounts } = await api.run<{ accounts: Page }>(other.agent, list)
    expect(names(accounts)).toEqual(['Ánn', 'ann bee', 'Ann C', 'anna', 'Émile', 'Zoë', 'Zoe Z'])
  })

  it('counts all pages, whatever page is read', async () => {
    expect((await page({ first: 1 })).totalCount).toBe(20)
    expect((await page({ last: 2, filter: { overdueDaysFrom: 60 } })).totalCount).toBe(8)
  })

  it('answers 25 when nothing is said, and null cursors of an empty page', async () => {
    expect(names(await page({}))).toHaveLength(20)
    expect(await page({ filter: { search: 'nobody of this name' } })).toEqual({
      totalCount: 0,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })

  it.each([
    { first: 0 },
    { first: -1 },
    { first: 101 },
    { last: 101 },
    { last: 0 },
    { first: 1, last: 1 },
    { after: 'not a cursor' },
    { after: '' },
    { before: Buffer.from('[1,2,3]').toString('base64url') },
    { after: Buffer.from('["sortName asc",null,"acc_1"]').toString('base64url') },
    { after: Buffer.from('["sortName asc","a\\u0000","acc_1"]').toString('base64url') },
    { after: Buffer.from('["sortName asc","a","acc 1\'"]').toString('base64url') },
    {
      after: Buffer.from('["oldestDueOn asc","someday","acc_1"]').toString('base64url'),
      orderBy: { field: 'oldestDueOn', direction: 'asc' },
    },
    {
      after: Buffer.from('["oldestDueOn asc","+275760-09-13T00:00:00.000Z","acc_1"]').toString('base64url'),
      orderBy: { field: 'oldestDueOn', direction: 'asc' },
    },
    {
      after: Buffer.from('["createdAt asc","0000-01-01T00:00:00.000Z","acc_1"]').toString('base64url'),
      orderBy: { field: 'createdAt', direction: 'asc' },
    },
    {
      after: Buffer.from('["balanceMinor asc","1e9","acc_1"]').toString('base64url'),
      orderBy: { field: 'balance', direction: 'asc' },
    },
  ])('refuses $first $last $after $before', async (variables) => {
    expect(await api.errorCode(organisation.agent, list, variables)).toBe('BAD_USER_INPUT')
  })

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await page({ first: 1 })
    const variables = { after: pageInfo.endCursor, orderBy: { field: 'name', direction: 'desc' } }
    expect(await api.errorCode(organisation.agent, list, variables)).toBe('BAD_USER_INPUT')
  })

  it('shows nothing of another organisation', async () => {
    const other = await givenOrganisation(api)
    const { accounts } = await api.run<{ accounts: Page }>(other.admin, list, { filter: { search: 'name' } })
    expect(accounts).toMatchObject({ totalCount: 0, nodes: [] })
  })
})
