import { execFile } from 'node:child_process'
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { OperatorError } from '../../config/operator-error.ts'
import { ownerRole } from './access.ts'
import type { Binaries } from './binaries.ts'
import type { DatabaseUser } from './database-user.ts'

/**
 * Makes the files of a new, empty PostgreSQL. They appear under their name only when complete, so a start that is
 * killed half-way leaves nothing broken.
 */
export async function createCluster(
  cluster: string,
  binaries: Binaries,
  user: DatabaseUser,
  password: string,
): Promise<void> {
  const unfinished = `${cluster}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  const passwordFile = join(unfinished, 'password')
  // initdb wants an empty folder, so the password lies beside the files to come.
  const files = join(unfinished, 'files')
  await mkdir(files, { mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (user) for (const path of [unfinished, files, passwordFile]) await chown(path, user.uid, user.gid)

  await promisify(execFile)(
    binaries.initdb,
    [
      `--pgdata=${files}`,
      `--username=${ownerRole}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order and letter case on every machine, whatever locales it has.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      '--no-sync',
    ],
    { ...user, cwd: dirname(cluster), env: { LC_ALL: 'C', TZ: 'UTC' } },
  ).catch((error: Error & { stderr?: string }) => {
    throw new OperatorError(
      `The embedded database could not be made: ${(error.stderr || error.message).trim().split('\n').at(-1)}`,
    )
  })
  await rename(files, cluster)
  await rm(unfinished, { recursive: true, force: true })
}

/** Refuses files that another major version of PostgreSQL made: it can't read them. */
export async function assertSameVersion(cluster: string, binaries: Binaries): Promise<void> {
  const made = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  const ours = binaries.version.split('.')[0]
  if (made === ours) return
  throw new OperatorError(
    `The embedded database in ${cluster} was made by PostgreSQL ${made}; this Arrears brings ${ours}. Export with the old one, or use another ARREARS_DATA_DIR.`,
  )
}
