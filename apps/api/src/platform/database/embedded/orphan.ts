import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../../config/operator-error.ts'
import { commandLine, processIdentity } from './process-identity.ts'

/**
 * Ends a PostgreSQL that still runs on a cluster although the Arrears that started it was killed. The caller holds the
 * data folder's lock, so no living Arrears uses it.
 * @returns whether there was one
 */
export async function stopOrphan(cluster: string): Promise<boolean> {
  const file = join(cluster, 'postmaster.pid')
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0])
  if (!pid) return false

  const identity = processIdentity(pid)
  if (!identity || !commandLine(pid).includes(cluster)) {
    // The machine or container restarted: the number is nobody's, or somebody else's, at which PostgreSQL would refuse to start.
    await rm(file, { force: true })
    return false
  }
  // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one, from which the next start recovers.
  for (const [signal, seconds] of [
    ['SIGINT', 15],
    ['SIGQUIT', 10],
  ] as const) {
    process.kill(pid, signal)
    for (let waited = 0; waited < seconds * 20; waited++) {
      if (processIdentity(pid) !== identity) return true
      await sleep(50)
    }
  }
  throw new OperatorError(
    `A database left behind by an earlier start (process ${pid}) does not stop. End it and start again.`,
  )
}
