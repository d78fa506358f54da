import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takenFolder } from './people.ts'
import { openAllHours } from './open-all-hours.ts'
import { openTelephoneExchange } from './telephone-exchange.ts'
import { signEverybodyIn } from './sign-everybody-in.ts'

/** Enough for every journey to have accounts of its own, and for one diary of 10,000 events. */
const demoAccounts = 300

/**
 * One server for the whole run, with an embedded database and demo data of its own. `ARREARS_E2E_URL` names a server that is
 * running already, for working on a journey.
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'arrears-e2e-'))
  // The database runs as another user when this runs as root.
  await chmod(folder, 0o755)
  process.env['ARREARS_E2E_FOLDER'] = folder
  await mkdir(takenFolder())
  const given = process.env['ARREARS_E2E_URL']
  const exchange = await openTelephoneExchange()
  const server = given ? undefined : await start(folder, exchange.environment)
  const stop = async () => {
    exchange.close()
    if (server && server.child.exitCode === null) {
      server.child.kill('SIGTERM')
      await once(server.child, 'exit')
    }
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const url = given ?? server?.url ?? ''
    process.env['ARREARS_E2E_BASE'] = url
    await signEverybodyIn(url)
    await openAllHours(url)
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<{ child: ChildProcess; url: string }> {
  const api = join(import.meta.dirname, '..', '..', '..', 'api')
  const program = (name: string) => join(api, 'dist', name)
  if (!existsSync(program('start.js'))) throw new Error('Nothing is built yet: run pnpm build first')
  const port = await freePort()
  const { DATABASE_URL: _database, ...environment } = process.env
  const env = {
    ...environment,
    ...settings,
    ARREARS_PUBLIC_URL: `http://localhost:${port}`,
    PORT: String(port),
    ARREARS_DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'warn',
  }
  await mkdir(env.ARREARS_DATA_DIR)
  const run = (...parameters: string[]) =>
    spawn(process.execPath, ['--enable-source-maps', ...parameters], {
      env,
      // The channel tells the program when the run is gone, however it ended.
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    })
  const seeding = run(program('cli.js'), 'seed', '--accounts', String(demoAccounts))
  seeding.stdout?.resume()
  const [code] = (await once(seeding, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`The demo data could not be made (exit code ${code})`)
  const child = run(program('start.js'))
  await ready(child)
  return { child, url: `http://localhost:${port}` }
}

async function ready(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Arrears is ready')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${output}`)))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}
