import type { Config } from '../config/config.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { runningEmbeddedPostgres } from './running-embedded-postgres.ts'
import { waitForDatabase } from './wait-for-database.ts'

export interface ProvidedDatabase {
  url: string
  /** For migrations; another one only when `url` leads through PgBouncer. */
  migrationUrl: string
  description: string
  close(): Promise<void>
}

type DatabaseConfig = Pick<Config, 'databaseUrl' | 'databaseMigrationUrl' | 'dataDir'>

/**
 * The database that the settings name: `DATABASE_URL`, else the embedded one, which is started and stopped with this
 * process.
 */
export async function provideDatabase(
  config: DatabaseConfig,
  notice: (line: string) => void,
): Promise<ProvidedDatabase> {
  if (config.databaseUrl) {
    await waitForDatabase(config.databaseUrl)
    return {
      url: config.databaseUrl,
      migrationUrl: config.databaseMigrationUrl ?? config.databaseUrl,
      description: 'PostgreSQL at DATABASE_URL',
      close: async () => undefined,
    }
  }
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, notice })
  return {
    url: embedded.url,
    migrationUrl: embedded.url,
    description: `embedded PostgreSQL in ${embedded.cluster}`,
    close: () => embedded.stop(),
  }
}

/** The same for a command, which may run beside a server: an embedded database that already runs is used as it is. */
export async function borrowDatabase(
  config: DatabaseConfig,
  notice: (line: string) => void,
): Promise<ProvidedDatabase> {
  const running = config.databaseUrl ? undefined : await runningEmbeddedPostgres(config.dataDir)
  if (!running) return await provideDatabase(config, notice)
  return {
    url: running,
    migrationUrl: running,
    description: `embedded PostgreSQL in ${config.dataDir}, already running`,
    close: async () => undefined,
  }
}
