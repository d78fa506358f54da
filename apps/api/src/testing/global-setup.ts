import { createHash } from 'node:crypto'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../platform/database/migrate.ts'
import { readMigrations } from '../platform/database/migrations/migration-files.ts'
import { startThrowawayPostgres } from '../platform/database/throwaway-postgres.ts'

/**
 * One PostgreSQL for the whole test run, with a migrated template that every test copies. `DATABASE_URL_TEST` names a
 * running server instead, whose user may create databases; its template is kept for as long as the migrations are the same.
 */
export default async function setUpDatabase(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL_TEST
  const server = given ? { url: given, remove: async () => undefined } : await startThrowawayPostgres()
  try {
    project.provide('database', { url: server.url, template: await migratedTemplate(server.url) })
  } catch (error) {
    await server.remove()
    throw error
  }
  return () => server.remove()
}

async function migratedTemplate(serverUrl: string): Promise<string> {
  const { migrationDirectories } = await readMigrations()
  const fingerprint = createHash('sha256')
    .update(JSON.stringify(migrationDirectories))
    .digest('hex')
    .slice(0, 16)
  const template = `template_${fingerprint}`
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  try {
    // Two test runs may share a server; the second waits and finds the template made.
    await client.query('select pg_advisory_lock(hashtext($1))', [template])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) {
      // Built under another name: a run that ends half-way leaves no template that only looks complete.
      const unfinished = `${template}_unfinished`
      await client.query(`drop database if exists ${unfinished} with (force)`)
      await client.query(`create database ${unfinished}`)
      const url = new URL(serverUrl)
      url.pathname = `/${unfinished}`
      await migrate({ databaseUrl: url.href })
      await client.query(`alter database ${unfinished} rename to ${template}`)
    }
  } finally {
    await client.end()
  }
  return template
}
