import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { givenDatabase, type TestDatabase } from '../testing/database.ts'
import { analyzeTables } from './analyze-tables.ts'

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await givenDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

it('looks at each of our tables, and keeps nothing that other databases of the server may want', async () => {
  await client.query('begin')
  await analyzeTables(client)
  const unseen = await client.query(
    `select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and reltuples < 0`,
  )
  expect(unseen.rows).toEqual([])
  // No database is that of what all of them share.
  const kept = await client.query(
    `select relation::regclass::text as name from pg_locks
     where pid = pg_backend_pid() and locktype = 'relation' and database = 0 and mode = 'ShareUpdateExclusiveLock'`,
  )
  expect(kept.rows).toEqual([])
  await client.query('rollback')
})
