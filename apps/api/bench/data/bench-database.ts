import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { readConfig } from '../../src/platform/config/config.ts'
import { startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { readMigrations } from '../../src/platform/database/migrations/migration-files.ts'
import { dataScripts, makeData } from './make-data.ts'

export interface BenchDatabase {
  /** As the owner of the schema. */
  readonly url: string
  close(): Promise<void>
}

/**
 * A PostgreSQL with the data of the benchmarks, set as in production. Making it takes a minute, so that it is kept below
 * the data folder for as long as neither the scripts nor the migrations change.
 */
export async function openBenchDatabase(say: (line: string) => void): Promise<BenchDatabase> {
  const scripts = await dataScripts()
  const { migrationDirectories } = await readMigrations()
  const hash = createHash('sha256')
    .update(JSON.stringify([scripts, migrationDirectories]))
    .digest('hex')
    .slice(0, 12)
  const home = join(readConfig().dataDir, 'bench')
  const folder = join(home, hash)
  await mkdir(folder, { recursive: true })
  await removeOthers(home, hash)
  await chmod(folder, 0o755)
  const finished = join(folder, 'finished')
  const database = await startEmbeddedPostgres({ dataDir: folder, maxConnections: 100, notice: say })
  try {
    if (!existsSync(finished)) {
      say('Making the data …')
      await emptyDatabase(database.url)
      await migrate({ databaseUrl: database.url })
      await makeData(database.url, scripts)
      await writeFile(finished, '')
    }
  } catch (error) {
    await database.stop()
    throw error
  }
  return { url: database.url, close: () => database.stop() }
}

/** What an earlier try that was stopped has left. */
async function emptyDatabase(url: string): Promise<void> {
  const { pathname } = new URL(url)
  const maintenance = new URL('postgres', url)
  const client = new pg.Client({ connectionString: maintenance.href })
  await client.connect()
  try {
    const name = pg.escapeIdentifier(pathname.slice(1))
    await client.query(`drop database ${name} with (force)`)
    await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
}

async function removeOthers(home: string, kept: string): Promise<void> {
  for (const name of await readdir(home))
    if (name !== kept) await rm(join(home, name), { recursive: true, force: true })
}
