import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Place } from '../platform/paging/cursor.ts'
import { explain } from '../testing/explain.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import type { JournalFilter } from './journal-filter.ts'
import type { JournalOrder } from './journal-order.ts'
import { journalPageSql } from './journal-sql.ts'

describe('a journal of thousands of entries', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation, { claims: [] })
    await api.owner.query(
      `with booked as (
         insert into ledger_transaction (id, org_id, account_id, context, effective_on, booked_at, actor_kind, action, action_record_id)
         select 'ltx_' || lpad(n::text, 8, '0'), $1, $2, case when n % 500 = 0 then 'fee' else 'payment' end,
           date '2010-01-01' + n, timestamptz '2010-01-01Z' + n * interval '1 day', 'system', 'test', 'test'
         from generate_series(1, 5000) n returning id, context, effective_on, booked_at)
       insert into ledger_entry (id, org_id, account_id, transaction_id, ledger_account, context, effective_on, booked_at, currency, amount_minor, affects_balance, balance_after_minor)
       select 'len_' || b.id || side, $1, $2, b.id, case side when 1 then 'unappliedCash' else 'clearing' end, b.context,
         b.effective_on, b.booked_at, 'EUR', case side when 1 then 1 else -1 end, side = 1, case side when 1 then 0 end
       from booked b, generate_series(1, 2) side`,
      [organisation.id, account.id],
    )
    await api.owner.query('analyze ledger_entry')
  })
  afterAll(() => api.close())

  const page = (order: JournalOrder, filter: JournalFilter, after?: Place) =>
    explain(
      api,
      organisation.id,
      journalPageSql({ orgId: organisation.id, accountId: account.id }, filter, order, {
        after,
        before: undefined,
        backward: false,
        limit: 26,
      }),
    )

  it.each([
    ['the newest', { field: 'booked', direction: 'desc' }, undefined],
    ['deep in it', { field: 'booked', direction: 'desc' }, ['2012-01-01T00:00:00.000Z', 'len_z']],
    ['from the oldest', { field: 'booked', direction: 'asc' }, undefined],
    ['by value date, deep', { field: 'date', direction: 'desc' }, ['2012-01-01', 'len_z']],
  ] as const)('reads a page of %s by index alone', async (_name, order, after) => {
    const { nodes, scanned } = await page(order, {}, after)
    expect(nodes).not.toContain('Sort')
    expect(nodes).not.toContain('Seq Scan')
    expect(scanned).toBeLessThanOrEqual(27)
  })

  it('reads only what has the context that is filtered by', async () => {
    const { scanned } = await page({ field: 'booked', direction: 'desc' }, { contexts: ['fee'] })
    expect(scanned).toBeLessThanOrEqual(27)
  })
})
