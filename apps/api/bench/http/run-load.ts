import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Job, Load } from './load.ts'

/** Asks for some seconds and counts answers. A single failed answer fails the benchmark: speed of errors is worth nothing. */
export async function runLoad(job: Job): Promise<Load> {
  const child = fork(fileURLToPath(new URL('load.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] })
  try {
    child.send(job)
    const [load] = (await once(child, 'message')) as [Load]
    if (load.failed > 0) throw new Error(`${load.failed} requests to ${job.url} failed`)
    return load
  } finally {
    child.kill()
  }
}
