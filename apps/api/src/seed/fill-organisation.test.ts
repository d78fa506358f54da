import type { Instant } from '@arrears/domain/shared/local-date'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, type TestDatabase } from '../testing/database.ts'
import { findOrganisations } from './demo-marker.ts'
import { fillOrganisation } from './fill-organisation.ts'
import { describeWorld } from './organisation/describe-world.ts'
import { organisationSpecs } from './organisation/organisation-specs.ts'
import { seedDemo } from './seed-demo.ts'

const now = '2026-11-21T14:32:00.000Z' as Instant
const plan = { accounts: 600, seed: 5 }
const northwind = describeWorld({ ...plan, now: Date.parse(now) }, organisationSpecs[0])

/** Rows of the tables that hold what an account is and what happened on it, by their text. */
const fingerprint = `select md5(string_agg(t, ',' order by t)) as whole, count(*)::int as rows from (
  select to_jsonb(x)::text as t from account x union all select to_jsonb(x)::text from claim x
  union all select to_jsonb(x)::text from ledger_entry x union all select to_jsonb(x)::text from diary_event x
  union all select to_jsonb(x)::text from promise x
  union all select to_jsonb(x)::text from worklist_entry x) as rows`

describe('loading on two connections', () => {
  let databases: TestDatabase[]
  let begun: pg.Client
  let beside: pg.Client
  let whole: pg.Client

  beforeAll(async () => {
    databases = await Promise.all([givenDatabase(), givenDatabase()])
    const [half, other] = databases as [TestDatabase, TestDatabase]
    const connect = async (connectionString: string) => {
      const client = new pg.Client({ connectionString })
      await client.connect()
      return client
    }
    begun = await connect(half.url)
    beside = await connect(half.url)
    whole = await connect(other.url)
    const onProgress = () => {
      throw new Error('stopped after the first batch')
    }
    await seedDemo({ databaseUrl: half.url, now, ...plan, onProgress }).catch(() => undefined)
  })
  afterAll(async () => {
    await Promise.all([begun, beside, whole].map((client) => client.end()))
    await Promise.all(databases.map((database) => database.drop()))
  })

  const done = async () => {
    const { demo } = await findOrganisations(begun, organisationSpecs)
    return demo.get('northwind')?.done ?? 0
  }
  const accounts = async () => (await begun.query('select count(*)::int as n from account')).rows[0].n

  it('leaves no gap when one of them fails', async () => {
    const broken = new pg.Client({ connectionString: databases[0]?.url })
    await broken.connect()
    await broken.end()
    const before = await done()
    const told: number[] = []
    const filling = fillOrganisation({ lanes: [broken, begun], isTrusted: true }, northwind, before, (at) =>
      told.push(at),
    )
    await expect(filling).rejects.toThrow(/closed/)
    // The batch after the lost one was loaded beside it, and must not stand without it.
    expect(told).toEqual([])
    expect(await done()).toBe(before)
    expect(await accounts()).toBe(before)
  })

  it('makes the same rows as one, with every check on', async () => {
    const told: number[] = []
    await fillOrganisation({ lanes: [begun, beside], isTrusted: true }, northwind, await done(), (at) =>
      told.push(at),
    )
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(plan.accounts)
    const [half, other] = databases as [TestDatabase, TestDatabase]
    await seedDemo({ databaseUrl: half.url, now })
    await seedDemo({ databaseUrl: other.url, now, ...plan })
    expect((await begun.query(fingerprint)).rows).toEqual((await whole.query(fingerprint)).rows)
  })
})
