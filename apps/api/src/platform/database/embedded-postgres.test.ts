import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, chmod, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stopOrphan } from './embedded/orphan.ts'
import { processIdentity } from './embedded/process-identity.ts'
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts'

let dataDir: string
let running: EmbeddedPostgres[]
let holders: ChildProcess[]

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'arrears-embedded-'))
  await chmod(dataDir, 0o755)
  running = []
  holders = []
})
afterEach(async () => {
  for (const holder of holders) holder.kill('SIGKILL')
  for (const database of running) await database.stop()
  await stopOrphan(join(dataDir, 'postgres'))
  await rm(dataDir, { recursive: true, force: true })
})

async function start(notice?: (line: string) => void): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({ dataDir, throwaway: true, notice })
  running.push(database)
  return database
}

/** Another process that runs the database until it is killed. */
async function startElsewhere(): Promise<ChildProcess> {
  const code = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('embedded-postgres.ts', import.meta.url).href)}
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} })
    console.log('ready')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  holders.push(child)
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  return child
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const postmasterPid = () =>
  Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

async function ended(pid: number): Promise<void> {
  await expect.poll(() => processIdentity(pid)).toBeUndefined()
}

describe('the embedded database', () => {
  test('keeps its rows, address and password over a restart', async () => {
    const first = await start()
    await query(first.url, 'create table parcel as select 1 as id')
    await first.stop()
    running = []
    const second = await start()
    expect(second.url).toBe(first.url)
    expect(await query(second.url, 'select id from parcel')).toEqual([{ id: 1 }])
  })

  test('speaks UTF-8, orders text the same everywhere and lives in UTC', async () => {
    const { url } = await start()
    expect(
      await query(
        url,
        `select getdatabaseencoding() as encoding, current_setting('TimeZone') as zone, upper('é') as upper`,
      ),
    ).toEqual([{ encoding: 'UTF8', zone: 'UTC', upper: 'É' }])
    await query(url, 'create extension pg_trgm')
    expect(await query(url, `select 'Müller' % 'Mueller' as alike`)).toEqual([{ alike: true }])
  })

  test('lets nobody in without the password', async () => {
    const url = new URL((await start()).url)
    url.password = 'guessed'
    await expect(query(url.href, 'select 1')).rejects.toThrow('password authentication failed')
  })

  test('recovers what was committed after its process was killed, and ends what was left running', async () => {
    const holder = await startElsewhere()
    const access = JSON.parse(await readFile(join(dataDir, 'database-access.json'), 'utf8')) as {
      port: number
      password: string
    }
    await query(
      `postgresql://arrears:${access.password}@127.0.0.1:${access.port}/arrears`,
      'create table crate as select 7 as id',
    )
    const orphan = postmasterPid()
    holder.kill('SIGKILL')

    const notices: string[] = []
    const { url } = await start((line) => notices.push(line))
    expect(notices).toEqual(['Stopped a database that an earlier start had left running'])
    expect(processIdentity(orphan)).toBeUndefined()
    expect(await query(url, 'select id from crate')).toEqual([{ id: 7 }])
  })

  test('refuses a second start on the same folder in one line', async () => {
    const holder = await startElsewhere()
    await expect(start()).rejects.toThrow(
      `Arrears already runs on the data folder ${dataDir} (process ${holder.pid})`,
    )
  })

  test('starts although the pid file names a process that is not a database', async () => {
    const first = await start()
    await first.stop()
    running = []
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n${dataDir}\n`)
    expect(await query((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('comes back by itself when its server process is killed', async () => {
    const { url } = await start()
    const pid = postmasterPid()
    process.kill(pid, 'SIGKILL')
    await ended(pid)
    await expect.poll(() => query(url, 'select 1 as one').catch(() => undefined)).toEqual([{ one: 1 }])
  })

  test('leaves no process behind when stopped', async () => {
    const database = await start()
    const pid = postmasterPid()
    await database.stop()
    running = []
    expect(processIdentity(pid)).toBeUndefined()
  })

  test('says so when the files are of another version of PostgreSQL', async () => {
    const first = await start()
    await first.stop()
    running = []
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '12\n')
    await expect(start()).rejects.toThrow('was made by PostgreSQL 12; this Arrears brings 18')
  })
})
