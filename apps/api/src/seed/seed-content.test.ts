import { validateValues } from '@arrears/domain/custom-fields/validate-values'
import type { FieldDefinition } from '@arrears/domain/custom-fields/metadata-schema'
import { eventTypes } from '@arrears/domain/diary/event-types/index'
import { isEventType } from '@arrears/domain/diary/diary-event'
import { upgradeLayout } from '@arrears/domain/layout/upgrade-layout'
import { promiseOutcome } from '@arrears/domain/promise/promise-outcome'
import { localDate, type Instant } from '@arrears/domain/shared/local-date'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, type TestDatabase } from '../testing/database.ts'
import { storedName, tableColumns, tableNames } from './rows/tables.ts'
import { seedDemo } from './seed-demo.ts'

describe('what the demo data holds', () => {
  let database: TestDatabase
  let client: pg.Client
  const rows = async <T extends object>(sql: string): Promise<T[]> => (await client.query<T>(sql)).rows

  beforeAll(async () => {
    database = await givenDatabase()
    client = new pg.Client({ connectionString: database.url })
    await client.connect()
    const now = '2026-11-21T14:32:00.000Z' as Instant
    await seedDemo({ databaseUrl: database.url, now, accounts: 240, seed: 5 })
  })
  afterAll(async () => {
    await client.end()
    await database.drop()
  })

  it('is something in every table that is loaded', async () => {
    const empty: string[] = []
    for (const table of tableNames) {
      const found = await rows(`select from "${storedName(table)}" limit 1`)
      if (found.length === 0) empty.push(table)
    }
    expect(empty).toEqual([])
    expect(tableNames.length).toBe(Object.keys(tableColumns).length)
  })

  it('is events that can be read back as what they are', async () => {
    const seen = new Set<string>()
    for (const { type, data } of await rows<{ type: string; data: unknown }>(
      'select type, data from diary_event',
    )) {
      if (!isEventType(type)) throw new Error(`There is no event type ${type}`)
      const read = eventTypes[type].schema.safeParse(data)
      if (!read.success) throw new Error(`${type}: ${read.error.message}`)
      seen.add(type)
    }
    for (const type of [
      'promiseKept',
      'promisePartKept',
      'promiseBroken',
      'promiseCancelled',
      'entryReversed',
      'claimSettled',
    ]) {
      expect(seen).toContain(type)
    }
  })

  it('is custom values that their schemas allow', async () => {
    const sets = await rows<{ label: string; fields: FieldDefinition[]; values: Record<string, unknown> }>(
      'select m.label, m.fields, s.values from custom_field_set s join metadata_schema m on m.id = s.schema_id',
    )
    expect(sets.length).toBeGreaterThan(50)
    for (const { label, fields, values } of sets) {
      const checked = validateValues({ label, fields }, {}, values)
      expect(checked).toMatchObject({ ok: true, value: { values } })
    }
  })

  it('is layouts on which every widget is known', async () => {
    for (const { content } of await rows<{ content: unknown }>('select content from layout_version')) {
      const read = upgradeLayout(content)
      expect(read.ok && read.value.widgets.filter(({ type }) => type === 'unknown')).toEqual([])
    }
  })

  it('is promises whose state follows from what came in', async () => {
    const promises = await rows<{
      status: string
      amount: string
      paid: string
      due: string
      tolerance: number
    }>(
      `select p.status, p.amount_minor as amount, p.paid_minor as paid, p.due_on::text as due,
         (f.settings ->> 'promiseToleranceMinor')::int as tolerance
       from promise p join account a on a.id = p.account_id join profile f on f.id = a.profile_id where p.status <> 'cancelled'`,
    )
    expect(promises.length).toBeGreaterThan(30)
    for (const { status, amount, paid, due, tolerance } of promises) {
      const promise = { amountMinor: BigInt(amount), paidMinor: BigInt(paid), dueOn: localDate(due) }
      expect(promiseOutcome(promise, localDate('2026-11-21'), BigInt(tolerance))).toBe(status)
    }
  })

  it('is claims of every age, disputed, settled, with interest and costs, and credit that nothing has taken', async () => {
    const [found] = await rows<Record<string, number>>(
      `select count(*) filter (where state = 'open' and due_on >= '2026-11-21')::int as not_due,
         count(*) filter (where state = 'open' and due_on between '2026-10-22' and '2026-11-20')::int as days_1_30,
         count(*) filter (where state = 'open' and due_on between '2026-09-22' and '2026-10-21')::int as days_31_60,
         count(*) filter (where state = 'open' and due_on < '2026-08-23')::int as over_90,
         count(*) filter (where disputed_at is not null)::int as disputed,
         count(*) filter (where state = 'settled')::int as settled,
         count(*) filter (where state = 'writtenOff')::int as written_off,
         count(*) filter (where kind = 'fee' and parent_id is not null)::int as fees,
         (select count(*)::int from prolongation where fee_minor > 0) as prolonged,
         (select count(*)::int from dispute where resolved_at is null) as open_disputes,
         (select count(*)::int from dispute where outcome = 'rejected') as rejected_disputes,
         count(*) filter (where interest_minor > 0)::int as interest,
         count(*) filter (where cost_minor > 0)::int as cost,
         count(*) filter (where state = 'open' and principal_minor + interest_minor + cost_minor < original_minor)::int as part_paid,
         (select count(*)::int from account where unapplied_minor > 0) as credit,
         (select count(*)::int from account where open_claim_count = 0) as nothing_open,
         (select count(*)::int from account where cardinality(flags) > 0) as flagged from claim`,
    )
    for (const [what, count] of Object.entries(found ?? {})) expect([what, count > 0]).toEqual([what, true])
  })

  it('is one diary of 10,000 events, and some that are empty', async () => {
    const [found] = await rows<{ most: number; least: number }>(
      `select max(n)::int as most, min(n)::int as least from
         (select count(e.id) as n from account a left join diary_event e on e.account_id = a.id group by a.id) as x`,
    )
    expect(found?.most).toBeGreaterThan(9_990)
    expect(found?.least).toBe(0)
  })
})
