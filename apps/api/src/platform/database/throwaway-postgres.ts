import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderOwner } from './embedded/data-folder-lock.ts'
import { stopOrphan } from './embedded/orphan.ts'
import { removeEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'

const prefix = 'arrears-database-'

/** A PostgreSQL of its own for a short while: fast, in the system's temporary folder, gone with all files afterwards. */
export async function startThrowawayPostgres(): Promise<{ url: string; remove(): Promise<void> }> {
  await removeAbandoned()
  const dataDir = await mkdtemp(join(tmpdir(), prefix))
  // The user that runs PostgreSQL has to pass through; the files themselves are readable by it alone.
  await chmod(dataDir, 0o755)
  const database = await startEmbeddedPostgres({ dataDir, throwaway: true, maxConnections: 200 })
  return { url: database.url, remove: () => removeEmbeddedPostgres(database, dataDir) }
}

/** Ends and removes what runs before this one left behind when they were killed. */
async function removeAbandoned(): Promise<void> {
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix))
  for (const name of folders) {
    const folder = join(tmpdir(), name)
    // One that was made this very minute may not have its owner's mark yet.
    const madeAt = (await stat(folder).catch(() => undefined))?.birthtimeMs ?? Date.now()
    if (Date.now() - madeAt < 60_000 || (await folderOwner(folder))) continue
    await stopOrphan(join(folder, 'postgres')).catch(() => undefined)
    await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}
