import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { removeEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'

/** A PostgreSQL of its own for a short while: fast, in the system's temporary folder, gone with all files afterwards. */
export async function startThrowawayPostgres(): Promise<{ url: string; remove(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'arrears-database-'))
  // The user that runs PostgreSQL has to pass through; the files themselves are readable by it alone.
  await chmod(dataDir, 0o755)
  const database = await startEmbeddedPostgres({ dataDir, throwaway: true, maxConnections: 200 })
  return { url: database.url, remove: () => removeEmbeddedPostgres(database, dataDir) }
}
