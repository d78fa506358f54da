import type { Instant } from '@arrears/domain/shared/local-date'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, type TestDatabase } from '../testing/database.ts'
import { seedDemo } from './seed-demo.ts'
import { mayTrust, proveLedger, withoutRowChecks } from './trusted-load.ts'

describe('loading very much', () => {
  let database: TestDatabase
  let client: pg.Client
  let orgId: string

  beforeAll(async () => {
    database = await givenDatabase()
    client = new pg.Client({ connectionString: database.url })
    await client.connect()
    const now = '2026-11-21T14:32:00.000Z' as Instant
    await seedDemo({ databaseUrl: database.url, now, accounts: 20 })
    orgId =
      (await client.query<{ id: string }>(`select id from organisation where slug = 'northwind'`)).rows[0]
        ?.id ?? ''
  })
  afterAll(async () => {
    await client.end()
    await database.drop()
  })

  it('leaves the checks of each row out only from many accounts on, and only as who may', async () => {
    expect(await mayTrust(client, 2000)).toBe(false)
    expect(await mayTrust(client, 100_000)).toBe(true)
    await client.query('set role arrears_app')
    expect(await mayTrust(client, 100_000)).toBe(false)
    await client.query('reset role')
  })

  it('has them back for what follows in the same transaction, and after it', async () => {
    const role = async () =>
      (await client.query('show session_replication_role')).rows[0].session_replication_role
    await client.query('begin')
    await withoutRowChecks(client, async () => expect(await role()).toBe('replica'))
    expect(await role()).toBe('origin')
    await client.query('rollback')
    expect(await role()).toBe('origin')
  })

  it('finds a ledger that does not agree', async () => {
    await proveLedger(client, orgId)
    await client.query(
      `update account set balance_minor = balance_minor + 1, debited_minor = debited_minor + 1 where org_id = $1 and reference = 'DEB-004217'`,
      [orgId],
    )
    await expect(proveLedger(client, orgId)).rejects.toThrow(/differ from their entries/)
  })
})
