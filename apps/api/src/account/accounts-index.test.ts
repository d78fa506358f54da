import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordedStatements } from '../testing/recorded-statements.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const list = /* GraphQL */ `
  query ($orderBy: AccountOrder, $first: Int, $after: String, $last: Int, $before: String) {
    accounts(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        id
      }
      pageInfo {
        startCursor
        endCursor
      }
    }
  }
`

interface Plan {
  'Node Type': string
  'Index Name'?: string
  'Index Cond'?: string
  Plans?: Plan[]
}

describe('indexes of the accounts list', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    await api.owner.query(
      `insert into account (id, org_id, reference, currency, profile_id, name, oldest_due_on, last_worked_at, balance_minor, debited_minor, created_at, search_text)
       select 'acc_' || lpad(n::text, 6, '0'), $1, 'REF-' || n, 'EUR', $2, md5(n::text), date '2026-01-01' + n % 300,
         timestamptz '2026-01-01' + n * interval '1 minute', n, n, timestamptz '2026-01-01' + n * interval '1 minute', md5(n::text)
       from generate_series(1, 4000) n`,
      [organisation.id, organisation.profileId],
    )
    await api.owner.query('vacuum analyze account')
  })
  afterAll(() => api.close())

  /** The plan of a recorded statement, as the application's role gets it. */
  async function planOf({ text, values }: { text: string; values: unknown[] }): Promise<Plan> {
    const client = await api.owner.connect()
    try {
      await client.query('begin')
      await client.query("select set_config('app.org', $1, true), set_config('role', 'arrears_app', true)", [
        organisation.id,
      ])
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
        `explain (format json) ${text}`,
        values,
      )
      const [row] = rows
      if (!row) throw new Error('EXPLAIN answers one row')
      return row['QUERY PLAN'][0].Plan
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const parts = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(parts)]

  it.each(
    ['name', 'reference', 'balance', 'oldestDueOn', 'lastWorkedAt', 'createdAt'].flatMap((field) =>
      ['asc', 'desc'].flatMap((direction) => [
        { field, direction, size: 'first', cursor: 'after', edge: 'endCursor' },
        { field, direction, size: 'last', cursor: 'before', edge: 'startCursor' },
      ]),
    ),
  )('reads a page by $field $direction $cursor a cursor as one index range', async (wish) => {
    const { field, direction, size, cursor, edge } = wish
    const orderBy = { field, direction }
    const { accounts } = await api.run<{ accounts: { pageInfo: Record<string, string> } }>(
      organisation.agent,
      list,
      {
        orderBy,
        [size]: 50,
      },
    )
    const statements = await recordedStatements(() =>
      api.run(organisation.agent, list, { orderBy, [size]: 50, [cursor]: accounts.pageInfo[edge] }),
    )
    const page = statements.find(({ text }) => text.includes('"account"'))
    if (!page) throw new Error('No statement read accounts')
    const plan = parts(await planOf(page))
    expect(plan.map((part) => part['Node Type'])).not.toContain('Sort')
    const scan = plan.find((part) => part['Index Name'])
    expect(scan?.['Index Cond']).toMatch(/org_id .*(<=|>=)/)
  })

  it.each([
    ['oldestDueOn', 'asc', 'first', 'after'],
    ['oldestDueOn', 'desc', 'first', 'after'],
    ['lastWorkedAt', 'asc', 'last', 'before'],
  ])(
    'reads rows without a value by %s %s in order from an index, too',
    async (field, direction, size, cursor) => {
      const column = { oldestDueOn: 'oldest_due_on', lastWorkedAt: 'last_worked_at' }[field]
      await api.owner.query(`update account set ${column} = null where reference like 'REF-1%'`)
      await api.owner.query('vacuum analyze account')
      const place = Buffer.from(JSON.stringify([`${field} ${direction}`, null, 'acc_010500'])).toString(
        'base64url',
      )
      const statements = await recordedStatements(() =>
        api.run(organisation.agent, list, { orderBy: { field, direction }, [size]: 50, [cursor]: place }),
      )
      const page = statements.find(({ text }) => text.includes('"account"'))
      if (!page) throw new Error('No statement read accounts')
      const plan = parts(await planOf(page))
      expect(plan.map((part) => part['Node Type'])).not.toContain('Sort')
      // By which index depends on how many have none; from the place on, and in order, by either.
      expect(plan.find((part) => part['Index Name'])?.['Index Cond']).toMatch(/id [<>]/)
    },
  )
})
