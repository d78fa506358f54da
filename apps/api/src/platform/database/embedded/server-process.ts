import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../../config/operator-error.ts'
import type { DatabaseUser } from './database-user.ts'

const longestLogBytes = 10_000_000
const startSeconds = 60

export interface ServerOptions {
  postgres: string
  cluster: string
  logFile: string
  user: DatabaseUser
  port: number
  settings: Record<string, string | number>
}

/** Starts PostgreSQL's server process and waits until it accepts connections. */
export async function startServerProcess(options: ServerOptions): Promise<ChildProcess> {
  if ((statSync(options.logFile, { throwIfNoEntry: false })?.size ?? 0) > longestLogBytes)
    truncateSync(options.logFile)
  // A file rather than a pipe: if this process is killed, the database must not choke on a pipe without a reader.
  const log = openSync(options.logFile, 'a', 0o600)
  const settings = Object.entries(options.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(options.postgres, ['-D', options.cluster, '-p', String(options.port), ...settings], {
    ...options.user,
    cwd: dirname(options.cluster),
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
    // Ctrl-C reaches a whole process group; the database has to outlive the requests that are still being answered.
    detached: true,
  })
  closeSync(log)
  let failure: string | undefined
  child.once('error', (error) => (failure = error.message))
  child.once('exit', (code, signal) => (failure ??= `it ended with ${signal ?? `code ${code}`}`))

  for (const deadline = Date.now() + startSeconds * 1000; Date.now() < deadline; await sleep(20)) {
    if (failure)
      throw new OperatorError(
        `The embedded database did not start: ${failure}. ${lastWords(options.logFile)}`,
      )
    if (isReady(options.cluster, child.pid)) return child
  }
  child.kill('SIGQUIT')
  throw new OperatorError(
    `The embedded database did not start within ${startSeconds} seconds. See ${options.logFile}`,
  )
}

/** Ends PostgreSQL: open transactions are rolled back, everything committed is safe. */
export async function stopServerProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  const insist = setTimeout(() => child.kill('SIGQUIT'), 15_000)
  await ended
  clearTimeout(insist)
}

/** PostgreSQL writes its state in the eighth line of its pid file; the way pg_ctl waits too. */
function isReady(cluster: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n')
  const fatal = lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? ''
  return `${fatal.replace(/^.*?(FATAL|PANIC|ERROR)/, '$1')} (${logFile})`
}
