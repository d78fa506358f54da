import { setInterval } from 'node:timers'
import type { WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import type { Log } from '../log/log.ts'

/** How often it is looked for jobs of workers that are gone, and how long a job must have been held before. */
const seconds = 30

/** Number of the advisory lock that a worker holds for as long as its process lives. */
const lockOf = `hashtextextended('arrears worker ' || worker_id, 0)`

/**
 * Frees jobs of killed workers, which would stay locked for hours: each worker holds an advisory lock on a connection of its
 * process, which PostgreSQL lets go when the process dies. A job whose worker holds none belongs to nobody.
 */
export function watchWorkers(
  events: WorkerEvents,
  databaseUrl: string,
  log: Log,
): { close(): Promise<void>; reap(): Promise<void> } {
  const workers = new Set<string>()
  let client: pg.Client | undefined
  let waiting: Promise<void> = Promise.resolve()

  events.on('worker:create', ({ worker }) => {
    workers.add(worker.workerId)
    void inTurn(async () => undefined)
  })
  events.on('worker:release', ({ worker }) => void workers.delete(worker.workerId))

  /** One after the other on one connection; on a new one all locks are taken again first. */
  function inTurn(work: (connection: pg.Client) => Promise<void>): Promise<void> {
    waiting = waiting.then(async () => {
      try {
        client ??= await connect()
        await client.query(
          `select pg_try_advisory_lock(${lockOf}) from unnest($1::text[]) as worker_id
           where not exists (select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid() and granted
             and (classid::bigint << 32 | objid::bigint) = ${lockOf})`,
          [[...workers]],
        )
        await work(client)
      } catch (error) {
        log.warn({ err: error }, 'jobs: cannot look for workers that are gone, trying again')
        await client?.end().catch(() => undefined)
        client = undefined
      }
    })
    return waiting
  }

  async function connect(): Promise<pg.Client> {
    const next = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
    next.on('error', () => {
      if (client === next) client = undefined
    })
    await next.connect()
    return next
  }

  const reap = () =>
    inTurn(async (connection) => {
      const { rows } = await connection.query<{ worker_id: string; gone: boolean }>(
        `select worker_id, pg_try_advisory_lock(${lockOf}) as gone
         from (select distinct locked_by as worker_id from graphile_worker.jobs
               where locked_by <> all ($1::text[]) and locked_at < now() - make_interval(secs => $2)) as held`,
        [[...workers], seconds],
      )
      const gone = rows.filter((row) => row.gone).map((row) => row.worker_id)
      if (gone.length === 0) return
      await connection.query('select graphile_worker.force_unlock_workers($1::text[])', [gone])
      await connection.query(`select pg_advisory_unlock(${lockOf}) from unnest($1::text[]) as worker_id`, [
        gone,
      ])
      log.warn({ workers: gone.length }, 'jobs: freed the jobs of workers that are gone')
    })

  const timer = setInterval(() => void reap(), seconds * 1000)
  timer.unref()
  return {
    reap,
    async close() {
      clearInterval(timer)
      await waiting
      await client?.end().catch(() => undefined)
    },
  }
}
