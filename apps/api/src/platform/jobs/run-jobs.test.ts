import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openFiles } from '../files/open-files.ts'
import { openDatabase, type Database } from '../database/open-database.ts'
import { givenDatabase, type TestDatabase } from '../../testing/database.ts'
import { ownerPool } from '../../testing/owner-pool.ts'
import { until } from '../../testing/until.ts'
import { systemClock } from '../clock/clock.ts'
import { defineJob, type JobOutcome } from './define-job.ts'
import { runJobs } from './run-jobs.ts'

describe('runJobs', () => {
  let test: TestDatabase
  let owner: pg.Pool
  let database: Database

  beforeAll(async () => {
    test = await givenDatabase()
    owner = ownerPool(test.url, 2)
    database = openDatabase({ url: test.url, poolSize: 2, onError: () => undefined })
  })
  afterAll(async () => {
    await owner.end()
    await database.close()
    await test.drop()
  })

  /** A worker that knows one job, which tells what it was given. */
  async function givenWorker(run: (told: string) => Promise<JobOutcome>) {
    const job = defineJob({ payload: z.object({ say: z.string() }), run: ({ say }) => run(say) })
    return await runJobs(
      { tell: job },
      {
        databaseUrl: test.url,
        context: {
          prisma: database.prisma,
          files: openFiles({ folder: '/nowhere' }, ''),
          clock: systemClock,
          log: pino({ level: 'silent' }),
        },
      },
    )
  }
  const enqueue = (say: string, key: string | null = null) =>
    owner.query("select enqueue_job('tell', $1, $2)", [{ say }, key])
  const waiting = async () =>
    (
      await owner.query<{ key: string | null; attempts: number }>(
        "select key, attempts from graphile_worker.jobs where task_identifier = 'tell' order by id",
      )
    ).rows

  it('runs what was enqueued, and finishes what is under way when it is closed', async () => {
    const told: string[] = []
    const worker = await givenWorker(async (say) => {
      await sleep(300)
      told.push(say)
    })
    await enqueue('first')
    await until(() => told.length === 1)
    await enqueue('last')
    await until(async () => (await waiting()).some(({ attempts }) => attempts === 1))
    await worker.close()
    expect(told).toEqual(['first', 'last'])
    expect(await waiting()).toEqual([])
  })

  it('keeps a job that fails, or whose payload it cannot read, for another attempt', async () => {
    const worker = await givenWorker(async () => {
      throw new Error('not today')
    })
    await enqueue('fails', 'failing')
    await owner.query("select enqueue_job('tell', '{}', 'unreadable')")
    await until(async () => (await waiting()).every(({ attempts }) => attempts > 0))
    await worker.close()
    expect((await waiting()).map(({ key }) => key)).toEqual(['failing', 'unreadable'])
    await owner.query(
      'select graphile_worker.remove_job(key) from graphile_worker.jobs where key is not null',
    )
  })

  it('runs a job again when the job asks for it', async () => {
    const worker = await givenWorker(async () => ({ againAt: new Date(Date.now() + 3_600_000) }))
    await enqueue('later', 'kept-key')
    const isLater = async () => {
      const { rows } = await owner.query(
        "select from graphile_worker.jobs where key = 'kept-key' and run_at > now() + interval '50 minutes'",
      )
      return rows.length === 1
    }
    await until(isLater)
    await worker.close()
    expect(await isLater()).toBe(true)
    expect(await waiting()).toHaveLength(1)
    await owner.query("select graphile_worker.remove_job('kept-key')")
  })

  it('goes on after the database ended every connection', async () => {
    const told: string[] = []
    const worker = await givenWorker(async (say) => void told.push(say))
    await enqueue('before')
    await until(() => told.length === 1)
    await owner.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    await enqueue('after')
    await until(() => told.length === 2)
    await worker.close()
    expect(told).toEqual(['before', 'after'])
  })
})
