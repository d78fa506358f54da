import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../../src/platform/database/migrate.ts'

export const workOrg = 'org_01j00000000000000000000000'
export const accountAt = (n: number): string => `acc_${String(n).padStart(26, '0')}`
export const agentAt = (n: number): string => `usr_${String(n).padStart(26, '0')}`

/** A database of its own beside that of the other benchmarks, which is only read. */
export async function openWorkDatabase(benchUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = 'arrears_bench_work'
  const url = new URL(benchUrl)
  url.pathname = `/${name}`
  await run(benchUrl, `drop database if exists ${name} with (force)`)
  await run(benchUrl, `create database ${name}`)
  await migrate({ databaseUrl: url.href })
  const script = await readFile(join(import.meta.dirname, 'work-data.sql'), 'utf8')
  await run(url.href, `begin; ${script} commit;`)
  await run(url.href, 'analyze')
  return { url: url.href, drop: () => run(benchUrl, `drop database if exists ${name} with (force)`) }
}

async function run(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
