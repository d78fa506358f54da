import type { Instant } from '@arrears/domain/shared/local-date'
import pg, { type Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reconcile, type Difference } from '../ledger/reconcile.ts'
import { givenDatabase, type TestDatabase } from '../testing/database.ts'
import { demoPassword } from './organisation/organisation-specs.ts'
import { seedDemo } from './seed-demo.ts'

const now = '2026-11-21T14:32:00.000Z' as Instant
const options = { now, accounts: 50, seed: 7 }

/** Every row of what a seed decides, in one text; hashes of passwords have a salt of their own. */
const fingerprint = `select md5(string_agg(t, ',' order by t)) as whole from (
  select to_jsonb(x)::text as t from account x union all select to_jsonb(x)::text from debtor x
  union all select to_jsonb(x)::text from claim x union all select to_jsonb(x)::text from ledger_entry x
  union all select to_jsonb(x)::text from promise x union all select to_jsonb(x)::text from diary_event x
  union all select to_jsonb(x)::text from task x union all select to_jsonb(x)::text from custom_field_set x
  union all select to_jsonb(x)::text from layout_version x union all select to_jsonb(x)::text from member x) as rows`

async function given(): Promise<{ database: TestDatabase; client: Client; close(): Promise<void> }> {
  const database = await givenDatabase()
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  return {
    database,
    client,
    async close() {
      await client.end()
      await database.drop()
    },
  }
}

describe('demo data', () => {
  let made: Awaited<ReturnType<typeof given>>
  const one = async <T = number>(sql: string): Promise<T> =>
    Object.values((await made.client.query(sql)).rows[0] as Record<string, T>)[0] as T

  beforeAll(async () => {
    made = await given()
    await seedDemo({ databaseUrl: made.database.url, ...options })
  })
  afterAll(() => made.close())

  it('has two organisations, the second a fifth as large', async () => {
    const { rows } = await made.client.query(
      'select o.slug, count(*)::int as accounts from organisation o join account a on a.org_id = o.id group by o.id order by 1',
    )
    expect(rows).toEqual([
      { slug: 'bluepeak', accounts: 10 },
      { slug: 'northwind', accounts: 50 },
    ])
  })

  it('keeps balances that equal the fold of the entries', async () => {
    const differences: Difference[] = []
    const compared = await reconcile(made.client, {
      orgId: null,
      tell: (found) => void differences.push(found),
    })
    expect(differences).toEqual([])
    expect(compared.entries).toBeGreaterThan(300)
  })

  it('has nothing that happened after the moment it was made at', async () => {
    expect(await one(`select count(*)::int from diary_event where occurred_at > '${now}'`)).toBe(0)
    expect(await one(`select count(*)::int from ledger_entry where booked_at > '${now}'`)).toBe(0)
    expect(await one(`select count(*)::int from claim where issued_on > '2026-11-21'`)).toBe(0)
  })

  it('keeps organisations apart: no row refers to one of the other', async () => {
    // Foreign keys carry the organisation; what has none is looked at here.
    expect(
      await one(
        `select count(*)::int from diary_event e join account a on a.id = e.account_id where a.org_id <> e.org_id`,
      ),
    ).toBe(0)
    expect(
      await one(
        `select count(*)::int from claim c join account a on a.id = c.account_id where c.currency <> a.currency`,
      ),
    ).toBe(0)
    expect(await one(`select count(*)::int from member where email = 'sofia@consulting.example'`)).toBe(2)
  })

  it('has the account of the guided tour with its figures', async () => {
    const { rows } = await made.client.query(
      `select name, balance_minor::int as balance, open_claim_count as claims, oldest_due_on::text as oldest from account where reference = 'DEB-004217'`,
    )
    expect(rows).toEqual([{ name: 'Marisol Keane', balance: 431_820, claims: 6, oldest: '2026-09-19' }])
    const ages = await made.client.query(
      `select c.due_on >= '2026-11-21' as later, sum(c.principal_minor)::int as open from claim c join account a on a.id = c.account_id
       where a.reference = 'DEB-004217' and c.state = 'open' group by 1 order by 1`,
    )
    expect(ages.rows).toEqual([
      { later: false, open: 371_365 },
      { later: true, open: 60_455 },
    ])
  })

  it('settles each open promise when its day has passed', async () => {
    const open = await one(`select count(*)::int from promise where status = 'open'`)
    const jobs = await one(
      `select count(*)::int from graphile_worker.jobs where task_identifier = 'settlePromise'`,
    )
    expect(open).toBeGreaterThan(0)
    expect(jobs).toBe(open)
    expect(
      await one(`select count(*)::int from promise where status = 'open' and due_on < '2026-11-21'`),
    ).toBe(0)
  })

  it('is found the second time, and left alone', async () => {
    const before = await one<string>(fingerprint)
    const again = await seedDemo({ databaseUrl: made.database.url, ...options })
    expect(again.kind).toBe('alreadyThere')
    expect(await one<string>(fingerprint)).toBe(before)
  })

  it('is the same for the same seed, and another for another', async () => {
    const whole = await one<string>(fingerprint)
    const [same, other] = [await given(), await given()]
    try {
      await seedDemo({ databaseUrl: same.database.url, ...options })
      await seedDemo({ databaseUrl: other.database.url, ...options, seed: 8 })
      expect((await same.client.query(fingerprint)).rows[0]).toEqual({ whole })
      expect((await other.client.query(fingerprint)).rows[0]).not.toEqual({ whole })
    } finally {
      await same.close()
      await other.close()
    }
  })
})

describe('making demo data', () => {
  it('goes on after it was stopped half-way, with the plan it was begun with', async () => {
    const [stopped, whole] = [await given(), await given()]
    try {
      const plan = { now, accounts: 700, seed: 3 }
      const stop = new Error('stopped')
      const onProgress = () => {
        throw stop
      }
      await expect(seedDemo({ databaseUrl: stopped.database.url, ...plan, onProgress })).rejects.toBe(stop)
      const { rows } = await stopped.client.query('select count(*)::int as n from account')
      expect(rows[0].n).toBeGreaterThan(0)
      expect(rows[0].n).toBeLessThan(840)

      const later = '2026-12-24T08:00:00.000Z' as Instant
      const finished = await seedDemo({ databaseUrl: stopped.database.url, now: later })
      expect(finished).toMatchObject({ kind: 'completed', plan: { accounts: 700, seed: 3 } })
      await seedDemo({ databaseUrl: whole.database.url, ...plan })
      expect((await stopped.client.query(fingerprint)).rows).toEqual(
        (await whole.client.query(fingerprint)).rows,
      )
    } finally {
      await stopped.close()
      await whole.close()
    }
  })

  it('happens once when it is started twice at once', async () => {
    const { client, close, database } = await given()
    try {
      const outcomes = await Promise.all(
        [1, 2].map(() => seedDemo({ databaseUrl: database.url, ...options })),
      )
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['alreadyThere', 'made'])
      expect((await client.query('select count(*)::int as n from account')).rows).toEqual([{ n: 60 }])
    } finally {
      await close()
    }
  })

  it('leaves a database with organisations of its own alone, unless it is told not to', async () => {
    const { client, close, database } = await given()
    try {
      await client.query(`insert into organisation (id, name, slug) values ('org_own', 'Own Ltd', 'own')`)
      const refused = await seedDemo({ databaseUrl: database.url, ...options })
      expect(refused).toEqual({ kind: 'otherOrganisations', names: ['Own Ltd'] })
      expect((await client.query('select count(*)::int as n from account')).rows).toEqual([{ n: 0 }])
      const forced = await seedDemo({ databaseUrl: database.url, ...options, force: true })
      expect(forced.kind).toBe('made')
    } finally {
      await close()
    }
  })
})

it('has passwords that sign in', async () => {
  const { verifyPassword } = await import('better-auth/crypto')
  const { client, close, database } = await given()
  try {
    await seedDemo({ databaseUrl: database.url, ...options, accounts: 1 })
    const { rows } = await client.query<{ password: string }>(
      `select c.password from credential c join "user" u on u.id = c.user_id where u.email = 'agent@northwind.example'`,
    )
    expect(await verifyPassword({ hash: rows[0]?.password ?? '', password: demoPassword })).toBe(true)
  } finally {
    await close()
  }
})
