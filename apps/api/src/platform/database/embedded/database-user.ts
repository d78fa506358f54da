import { execFileSync, spawnSync } from 'node:child_process'
import { OperatorError } from '../../config/operator-error.ts'

/** The operating system's user that runs PostgreSQL; undefined: the one we are. */
export type DatabaseUser = { uid: number; gid: number } | undefined

const userName = 'postgres'

/** PostgreSQL refuses to run as root, so for root the user `postgres` is taken, and made when there is none. */
export function databaseUser(): DatabaseUser {
  if (process.getuid?.() !== 0) return undefined
  return findUser() ?? createUser()
}

/** Whether that user may enter a folder, asked of the operating system, which knows about ACLs and mounts too. */
export function mayEnter(folder: string, user: DatabaseUser): boolean {
  if (!user) return true
  return spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0
}

function findUser(): DatabaseUser {
  const answer = (flag: string) =>
    Number(execFileSync('id', [flag, userName], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: answer('-u'), gid: answer('-g') }
  } catch {
    return undefined
  }
}

function createUser(): DatabaseUser {
  const made = spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    userName,
  ])
  const user = findUser()
  if (user) return user
  throw new OperatorError(
    `PostgreSQL does not run as root and the user ${userName} could not be made (${made.stderr?.toString().trim() || made.error?.message}). ` +
      'Start Arrears as another user, or set DATABASE_URL.',
  )
}
