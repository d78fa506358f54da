import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { givenDatabase, type TestDatabase } from '../../testing/database.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './migrations/migration-files.ts'

let database: TestDatabase
let folder: string

beforeEach(async () => {
  database = await givenDatabase()
  folder = await mkdtemp(join(tmpdir(), 'arrears-migrations-'))
  await query('drop schema public cascade; create schema public')
})
afterEach(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

async function givenMigration(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, 'migration.sql'), sql)
}

const run = () => migrate({ databaseUrl: database.url, folder, withoutJobQueue: true })

describe('migrate', () => {
  test('the test template holds every migration of the program', async () => {
    const fresh = await givenDatabase()
    try {
      expect(await migrate({ databaseUrl: fresh.url })).toEqual([])
      expect((await readMigrations()).migrationDirectories.length).toBeGreaterThan(0)
    } finally {
      await fresh.drop()
    }
  })

  test('applies migrations in order and each one once', async () => {
    await givenMigration('20260101000000_first', 'create table parcel (id int);')
    await givenMigration('20260102000000_second', 'alter table parcel add column weight int;')
    expect(await run()).toEqual(['20260101000000_first', '20260102000000_second'])
    expect(await run()).toEqual([])
  })

  test('runs function bodies with semicolons, which Prisma alone would cut apart', async () => {
    await givenMigration(
      '20260101000000_function',
      `create function twice(n int) returns int language plpgsql as $$ begin n := n * 2; return n; end $$; -- one; two`,
    )
    await run()
    expect(await query('select twice(21) as answer')).toEqual([{ answer: 42 }])
  })

  test('leaves nothing behind of a migration that fails, and says where it failed', async () => {
    await givenMigration('20260101000000_broken', 'create table crate (id int);\nselect no_such_function();')
    await expect(run()).rejects.toThrow(
      'The database could not be migrated: 20260101000000_broken: function no_such_function() does not exist (line 2)',
    )
    expect(await query(`select to_regclass('crate') as found`)).toEqual([{ found: null }])
  })

  test('refuses to go on after a failed migration', async () => {
    await givenMigration('20260101000000_broken', 'select no_such_function();')
    await run().catch(() => undefined)
    await expect(run()).rejects.toThrow('Migration 20260101000000_broken failed earlier')
  })

  test('refuses a migration that was changed after it had been applied', async () => {
    await givenMigration('20260101000000_first', 'create table pallet (id int);')
    await run()
    await givenMigration('20260101000000_first', 'create table pallet (id bigint);')
    await expect(run()).rejects.toThrow('Migration 20260101000000_first was changed')
  })

  test('refuses a database that a newer program has migrated', async () => {
    await givenMigration('20260101000000_first', 'create table barrel (id int);')
    await givenMigration('20260102000000_newer', 'create table keg (id int);')
    await run()
    await rm(join(folder, '20260102000000_newer'), { recursive: true })
    await expect(run()).rejects.toThrow('it has the migration 20260102000000_newer')
  })

  test('two processes at once apply each migration once', async () => {
    await givenMigration('20260101000000_slow', 'select pg_sleep(0.3); create table lorry (id int);')
    const results = await Promise.all([run(), run(), run()])
    expect(results.flat()).toEqual(['20260101000000_slow'])
  })
})
