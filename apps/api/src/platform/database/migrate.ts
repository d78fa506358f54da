import type { HistoryDiagnostic, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import { Logger, runMigrations as migrateJobQueue } from 'graphile-worker'
import { Client, Pool } from 'pg'
import { OperatorError } from '../config/operator-error.ts'
import { noFilter, readMigrations } from './migrations/migration-files.ts'
import { openSchemaEngine } from './migrations/schema-engine.ts'
import { waitForDatabase } from './wait-for-database.ts'

/** Any number that no other program uses for an advisory lock in this database: "arrears" in base 36. */
const lockKey = 23_509_486_384

export interface MigrateOptions {
  databaseUrl: string
  /** Another folder of migrations than the program's own. */
  folder?: string
  /** Only migrations made before this time, yyyymmddhhmmss. */
  before?: string
  /** Leave the job queue's tables out. */
  withoutJobQueue?: boolean
}

/**
 * Brings a database up to date: first our migrations, then those of the job queue. Forward only. Two processes may call
 * it at once: the second waits for the first and then finds nothing left to do.
 * @returns the names of the migrations that were applied
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  await waitForDatabase(options.databaseUrl)
  const lock = new Client({ connectionString: options.databaseUrl })
  // Losing this connection shows in the statement under way; unheard it would end the process.
  lock.on('error', () => undefined)
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [lockKey])
    const applied = await applyMigrations(options.databaseUrl, await readMigrations(options))
    if (!options.withoutJobQueue) await migrateJobs(options.databaseUrl)
    return applied
  } finally {
    // Ending the connection gives the lock back.
    await lock.end()
  }
}

async function applyMigrations(databaseUrl: string, migrationsList: MigrationList): Promise<string[]> {
  const pool = new Pool({ connectionString: databaseUrl, max: 2 })
  pool.on('error', () => undefined)
  try {
    const { engine, causeOf, close } = await openSchemaEngine(pool)
    try {
      await assertMigratable(engine, migrationsList)
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilter })
      return appliedMigrationNames
    } catch (error) {
      if (error instanceof OperatorError) throw error
      throw new OperatorError(
        `The database could not be migrated: ${migrationIn(error)}${causeOf(error).message}`,
      )
    } finally {
      close()
    }
  } finally {
    await pool.end()
  }
}

async function assertMigratable(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const found = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: noFilter,
  })
  const [failed] = found.failedMigrationNames
  if (failed) {
    throw new OperatorError(
      `Migration ${failed} failed earlier. Restore the database from a backup, or undo it and remove its row from _prisma_migrations.`,
    )
  }
  const [edited] = found.editedMigrationNames
  if (edited)
    throw new OperatorError(
      `Migration ${edited} was changed after this database applied it. Use the version of Arrears that it belongs to.`,
    )
  const [unknown] = unknownMigrations(found.history)
  if (unknown)
    throw new OperatorError(
      `The database is newer than this Arrears: it has the migration ${unknown}. Use a newer version of Arrears.`,
    )
}

function migrationIn(error: unknown): string {
  const name = /migration_name="([^"]+)"/.exec((error as Error).stack ?? '')?.[1]
  return name ? `${name}: ` : ''
}

function unknownMigrations(history: HistoryDiagnostic | null): string[] {
  return history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : []
}

async function migrateJobs(connectionString: string): Promise<void> {
  const logger = new Logger(() => () => undefined)
  await migrateJobQueue({ connectionString, taskList: {}, noHandleSignals: true, logger })
}
