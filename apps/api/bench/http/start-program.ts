import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../src/platform/database/embedded/access.ts'

export interface Program {
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

/** Starts a server of its own process from a file of this package, TypeScript or built, and waits until it answers. Its log goes nowhere. */
export async function startProgram(file: string, environment: Record<string, string>): Promise<Program> {
  const port = await freePort(0)
  const program = fileURLToPath(new URL(`../../${file}`, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env: { ...process.env, NODE_ENV: 'production', ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const url = `http://127.0.0.1:${port}`
  for (const until = Date.now() + patience; !(await answers(url)); await sleep(100)) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > until) {
      child.kill('SIGKILL')
      throw new Error(`${file} does not answer`)
    }
  }
  return {
    url,
    pid: child.pid as number,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** In milliseconds; compiling and connecting take seconds on a busy machine. */
const patience = 60_000

async function answers(url: string): Promise<boolean> {
  return await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    () => true,
    () => false,
  )
}
