import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import {
  databaseName,
  databaseUrl,
  freePort,
  newPassword,
  readAccess,
  writeAccess,
} from './embedded/access.ts'
import { findBinaries, runnableBinaries } from './embedded/binaries.ts'
import { assertSameVersion, createCluster } from './embedded/create-cluster.ts'
import { lockDataFolder } from './embedded/data-folder-lock.ts'
import { databaseUser, mayEnter, type DatabaseUser } from './embedded/database-user.ts'
import { stopOrphan } from './embedded/orphan.ts'
import { startServerProcess, stopServerProcess, type ServerOptions } from './embedded/server-process.ts'

export interface EmbeddedPostgres {
  /** Of the database `arrears`, as its owner, on the loopback address. */
  url: string
  /** Where the files are; below the data folder, unless the database's user may not enter that. */
  cluster: string
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  dataDir: string
  /** For tests: fast and not safe against a power cut. */
  throwaway?: boolean
  maxConnections?: number
  notice?: (line: string) => void
}

/** Where the database lives when root runs a checkout that the user `postgres` may not enter, such as one below /root. */
const shelter = '/var/lib/arrears'

/**
 * Starts the PostgreSQL that comes with Arrears on a data folder, making it at the first start, recovering it when an
 * earlier start was killed, and starting it again when it ends by itself.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const notice = options.notice ?? (() => undefined)
  const user = databaseUser()
  const release = await lockDataFolder(options.dataDir)
  try {
    const binaries = await runnableBinaries(await findBinaries(), user, shelter)
    const home = await clusterHome(options.dataDir, user, notice)
    const cluster = join(home, 'postgres')
    let access = await readAccess(options.dataDir)

    if (!existsSync(cluster)) {
      access = { port: 0, password: newPassword() }
      await writeAccess(options.dataDir, access)
      await createCluster(cluster, binaries, user, access.password)
    } else {
      await assertSameVersion(cluster, binaries)
      if (await stopOrphan(cluster)) notice('Stopped a database that an earlier start had left running')
    }
    if (!access)
      throw new Error(`${options.dataDir}/database-access.json is missing: the database's password is lost`)
    access.port = await freePort(access.port)
    await writeAccess(options.dataDir, access)

    const server = await keepRunning(
      {
        postgres: binaries.postgres,
        cluster,
        user,
        port: access.port,
        logFile: join(options.dataDir, 'postgres.log'),
        settings: serverSettings(options),
      },
      notice,
    )
    await createDatabase(databaseUrl(access, 'postgres'))
    return {
      url: databaseUrl(access),
      cluster,
      async stop() {
        await server.stop()
        await release()
      },
    }
  } catch (error) {
    await release()
    throw error
  }
}

/** Removes a throw-away database with its files, wherever they are. */
export async function removeEmbeddedPostgres(database: EmbeddedPostgres, dataDir: string): Promise<void> {
  await database.stop()
  await rm(database.cluster, { recursive: true, force: true })
  await rm(dataDir, { recursive: true, force: true })
}

function serverSettings({
  throwaway,
  maxConnections = 60,
}: EmbeddedOptions): Record<string, string | number> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: maxConnections,
    shared_buffers: throwaway ? '64MB' : `${bufferMegabytes()}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '4GB',
    random_page_cost: 1.1,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_duration_statement: throwaway ? -1 : 1000,
    // The log is for operators: a slow or refused statement is named there without the values that it was given, which are
    // names, notes and numbers of people.
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    log_error_verbosity: 'terse',
    ...(throwaway
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }
      : {}),
  }
}

/** An eighth of the memory that this machine or container has, as PostgreSQL shares it with us; 128 MB to 1 GB. */
function bufferMegabytes(): number {
  // No limit is 0 or a number beyond any memory.
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity)
  return Math.min(Math.max(Math.floor(memory / 8 / 2 ** 20), 128), 1024)
}

async function clusterHome(
  dataDir: string,
  user: DatabaseUser,
  notice: (line: string) => void,
): Promise<string> {
  if (mayEnter(dataDir, user)) return dataDir
  const home = join(shelter, createHash('sha256').update(dataDir).digest('hex').slice(0, 16))
  await mkdir(home, { recursive: true, mode: 0o755 })
  notice(`PostgreSQL's user may not enter ${dirname(dataDir)}, so the database is kept in ${home}`)
  return home
}

async function keepRunning(
  options: ServerOptions,
  notice: (line: string) => void,
): Promise<{ stop(): Promise<void> }> {
  let child = await startServerProcess(options)
  let stopping = false
  let restart: Promise<void> | undefined
  const watch = () =>
    child.once('exit', () => {
      if (!stopping) restart = restartServer()
    })
  async function restartServer(): Promise<void> {
    notice('The database ended by itself; starting it again')
    for (let pause = 500; !stopping; pause = Math.min(pause * 2, 30_000)) {
      try {
        child = await startServerProcess(options)
        watch()
        return
      } catch (error) {
        notice((error as Error).message)
        await sleep(pause)
      }
    }
  }
  watch()
  return {
    async stop() {
      stopping = true
      await restart
      await stopServerProcess(child)
    },
  }
}

async function createDatabase(maintenanceUrl: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}
