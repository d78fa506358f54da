import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface App {
  readonly url: string
  /** Of an agent of the demo data who has signed in: name=value. */
  readonly cookie: string
  close(): Promise<void>
}

const patience = 300_000
const repository = new URL('../../../', import.meta.url).pathname

/** The built app with its demo data, as `pnpm start` runs it, on a database that is kept for the next time. */
export async function openApp(): Promise<App> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const dataDir = join(process.env['ARREARS_DATA_DIR'] ?? '.data', 'bench-app')
  const program = spawn(process.execPath, [join(repository, 'apps/api/dist/start.js')], {
    cwd: repository,
    env: {
      ...process.env,
      PORT: String(port),
      ARREARS_DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const close = async () => {
    if (program.exitCode !== null || program.signalCode !== null) return
    program.kill('SIGTERM')
    await once(program, 'exit')
  }
  for (const until = Date.now() + patience; !(await isReady(url)); await sleep(250)) {
    if (program.exitCode !== null || Date.now() > until) {
      await close()
      throw new Error('The app did not start')
    }
  }
  return { url, cookie: await signIn(url), close }
}

async function isReady(url: string): Promise<boolean> {
  return await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: 'agent@northwind.example', password: 'arrears-demo' }),
  })
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ')
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
