import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '../apps/api/src/platform/database/embedded/access.ts'
import { stopOrphan } from '../apps/api/src/platform/database/embedded/orphan.ts'
import { processIdentity } from '../apps/api/src/platform/database/embedded/process-identity.ts'
import { repositoryRoot } from './run-command.ts'

/** The program that `pnpm start` runs after its build, started as it starts it. */
let dataDir: string
let port: number
let started: ChildProcess[]

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'arrears-start-'))
  chmodSync(dataDir, 0o755)
  port = await freePort()
  started = []
})
afterEach(async () => {
  for (const child of started) child.kill('SIGKILL')
  await stopOrphan(join(dataDir, 'postgres'))
  rmSync(dataDir, { recursive: true, force: true })
})

interface Run {
  child: ChildProcess
  output: () => string
  ended: Promise<number | null>
}

function start(settings: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [join(repositoryRoot, 'apps/api/dist/start.js')], {
    cwd: tmpdir(),
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      ARREARS_DATA_DIR: dataDir,
      ARREARS_DEMO: '0',
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  started.push(child)
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  return { child, output: () => output, ended: once(child, 'exit').then(([code]) => code as number | null) }
}

async function ready({ child, output }: Run): Promise<void> {
  await expect
    .poll(() => (child.exitCode === null ? output() : `ended: ${output()}`))
    .toContain('Arrears is ready')
}

const status = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).status
const databasePid = () =>
  Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
/** PostgreSQL writes this file when it makes a database, and never again. */
const databaseMadeAt = () => statSync(join(dataDir, 'postgres/PG_VERSION')).mtimeMs

describe('the start', () => {
  test('answers, stops in order on SIGTERM, and starts again without making the database anew', async () => {
    const first = start()
    await ready(first)
    const made = databaseMadeAt()
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200])
    const database = databasePid()
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    expect(processIdentity(database)).toBeUndefined()

    const second = start()
    await ready(second)
    expect(databaseMadeAt()).toBe(made)
    second.child.kill('SIGINT')
    expect(await second.ended).toBe(0)
  })

  test('stops when the process that started it is gone', async () => {
    const run = start()
    await ready(run)
    const database = databasePid()
    run.child.disconnect()
    expect(await run.ended).toBe(0)
    expect(processIdentity(database)).toBeUndefined()
  })

  test('recovers after kill -9, which leaves its database running', async () => {
    const first = start()
    await ready(first)
    const orphan = databasePid()
    first.child.kill('SIGKILL')
    await first.ended
    expect(processIdentity(orphan)).toBeDefined()

    const second = start()
    await ready(second)
    expect(processIdentity(orphan)).toBeUndefined()
    expect(await status('/readyz')).toBe(200)
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
  })

  test('says in one line that the port is taken', async () => {
    const holder = createServer().listen(port, '127.0.0.1')
    await once(holder, 'listening')
    const run = start()
    expect(await run.ended).toBe(1)
    await expect
      .poll(run.output)
      .toBe(`Port ${port} is taken. Stop what runs there, or set PORT to another.\n`)
    holder.close()
  })

  test('says in one line that a setting is wrong', async () => {
    const run = start({ PORT: 'four thousand' })
    expect(await run.ended).toBe(1)
    await expect.poll(run.output).toBe('Wrong setting: PORT must be a whole number from 0 to 65535\n')
  })

  test('says in one line that the database does not answer, without its password', async () => {
    const closed = await freePort()
    const run = start({ DATABASE_URL: `postgresql://arrears:hunter2@127.0.0.1:${closed}/books` })
    expect(await run.ended).toBe(1)
    await expect
      .poll(run.output)
      .toBe(
        `The database at 127.0.0.1:${closed}/books does not answer: connect ECONNREFUSED 127.0.0.1:${closed}. Check DATABASE_URL.\n`,
      )
  })
})
