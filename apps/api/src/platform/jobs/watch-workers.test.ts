import { EventEmitter } from 'node:events'
import type { Worker, WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { givenDatabase, type TestDatabase } from '../../testing/database.ts'
import { ownerPool } from '../../testing/owner-pool.ts'
import { watchWorkers } from './watch-workers.ts'

let database: TestDatabase
let owner: pg.Pool
const log = pino({ level: 'silent' })

beforeAll(async () => {
  database = await givenDatabase()
  owner = ownerPool(database.url, 2)
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

function givenWorker(workerId: string) {
  const events: WorkerEvents = new EventEmitter()
  const watch = watchWorkers(events, database.url, log)
  events.emit('worker:create', { worker: { workerId } as Worker, tasks: {} } as never)
  return watch
}

/** A job that a worker took a minute ago. */
async function givenJobHeldBy(worker: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    "select id::text from graphile_worker.add_job('aTask', '{}')",
  )
  const [job] = rows
  await owner.query(
    `update graphile_worker._private_jobs set locked_by = $2, locked_at = now() - interval '1 minute' where id = $1`,
    [job?.id, worker],
  )
  return job?.id ?? ''
}

async function holderOf(job: string): Promise<string | null> {
  const { rows } = await owner.query<{ locked_by: string | null }>(
    'select locked_by from graphile_worker.jobs where id = $1',
    [job],
  )
  return rows[0]?.locked_by ?? null
}

it('frees the job of a worker that was killed and leaves those of workers alive', async () => {
  const alive = givenWorker('worker-alive')
  const watching = givenWorker('worker-watching')
  await alive.reap()
  const [kept, freed] = [await givenJobHeldBy('worker-alive'), await givenJobHeldBy('worker-killed')]
  await watching.reap()
  expect([await holderOf(kept), await holderOf(freed)]).toEqual(['worker-alive', null])

  // The process dies: PostgreSQL lets go of its lock.
  await alive.close()
  await watching.reap()
  expect(await holderOf(kept)).toBeNull()
  await watching.close()
})

it('holds its place again after the connection was lost', async () => {
  const alive = givenWorker('worker-cut-off')
  const watching = givenWorker('worker-watching-2')
  await alive.reap()
  await owner.query(
    // Of this database alone: tests beside this one hold locks of that sort, too.
    `select pg_terminate_backend(pid) from pg_locks join pg_database d on d.oid = database
     where locktype = 'advisory' and d.datname = current_database() and pid <> pg_backend_pid()`,
  )
  await alive.reap()
  await alive.reap()
  const job = await givenJobHeldBy('worker-cut-off')
  await watching.reap()
  await watching.reap()
  expect(await holderOf(job)).toBe('worker-cut-off')
  await Promise.all([alive.close(), watching.close()])
})
