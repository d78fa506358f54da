import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Prisma } from '../generated/prisma/client.ts'
import { looseValuesSql } from '../platform/database/loose-values.ts'
import type { Place } from '../platform/paging/cursor.ts'
import { explain } from '../testing/explain.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import type { DiaryFilter } from './diary-filter.ts'
import { diaryPageSql } from './diary-sql.ts'

describe('a diary of 100,000 events (D3)', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
    const neighbour = await givenAccount(api, organisation)
    for (const { id } of [account, neighbour]) {
      await api.owner.query(
        `insert into diary_event (id, org_id, account_id, type, version, occurred_at, actor_kind, actor_user_id, actor_label, claim_id, data)
         select 'evt_' || right($2, 6) || lpad(n::text, 20, '0'), $1, $2,
           case when n % 1000 = 0 then 'promiseMade' when n % 2 = 0 then 'noteAdded' else 'callStarted' end,
           1, timestamptz '2020-01-01Z' + n * interval '17 minutes', 'user', $3, null,
           case when n % 500 = 0 then $4 end, '{"text":"x"}'
         from generate_series(1, 100000) n`,
        [organisation.id, id, organisation.agent.userId, account.claimIds[0]],
      )
    }
    await api.owner.query('analyze diary_event')
  })
  afterAll(() => api.close())

  const page = (filter: DiaryFilter, stretch: { after?: Place; backward?: boolean } = {}) =>
    explain(
      api,
      organisation.id,
      diaryPageSql({ orgId: organisation.id, accountId: account.id, timeZone: 'UTC' }, filter, {
        after: stretch.after,
        before: undefined,
        backward: stretch.backward ?? false,
        limit: 26,
      }),
    )
  const deep: Place = ['2020-06-01T00:00:00.000Z', 'evt_z']

  it.each([
    ['first', {}],
    ['deep', { after: deep }],
    ['last', { backward: true }],
  ])('reads the rows of its %s page and no more, in the order of an index', async (_name, stretch) => {
    const { nodes, scanned } = await page({}, stretch)
    expect(nodes).not.toContain('Sort')
    expect(nodes).not.toContain('Seq Scan')
    expect(scanned).toBeLessThanOrEqual(27)
  })

  it.each([
    ['one rare type', { types: ['promiseMade'] }],
    ['several types', { types: ['promiseMade', 'noteAdded', 'callStarted', 'taskCreated'] }],
    ['a claim', { claimIds: ['missing'] }],
    ['days', { occurred: { from: '2020-02-01', to: '2020-02-02' } } as DiaryFilter],
    ['what is done by people', { automatic: false }],
  ])('stays as cheap with a filter by %s', async (_name, filter) => {
    const { nodes, scanned } = await page(filter, { after: deep })
    expect(nodes).not.toContain('Seq Scan')
    expect(scanned).toBeLessThanOrEqual(26 * 4 + 1)
  })

  it.each(['type', 'actor_user_id', 'claim_id'])(
    'finds the values of %s without reading every event',
    async (column) => {
      const where = Prisma.sql`e.org_id = ${organisation.id} and e.account_id = ${account.id}`
      const { nodes, scanned } = await explain(
        api,
        organisation.id,
        looseValuesSql('diary_event', column, where),
      )
      expect(nodes).not.toContain('Seq Scan')
      expect(scanned).toBeLessThanOrEqual(8)
    },
  )
})
