import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, parseCronItems, run, type Runner, type Task, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import type { Job, JobContext, Jobs } from './define-job.ts'
import { watchWorkers } from './watch-workers.ts'

export interface JobsOptions {
  /** As the owner of the schema, on connections that keep their session: not through PgBouncer in transaction mode. */
  readonly databaseUrl: string
  readonly context: Omit<JobContext, 'owner'>
  /** Jobs at once in this process. */
  readonly concurrency?: number
}

/** Runs jobs until closed; then finishes those under way. Several processes share the work. */
export async function runJobs(
  jobs: Jobs,
  { databaseUrl, context, concurrency = 2 }: JobsOptions,
): Promise<{ close(): Promise<void> }> {
  const { log } = context
  const owner = new pg.Pool({ connectionString: databaseUrl, max: concurrency + 3 })
  const onError = (error: Error) => log.warn({ err: error }, 'jobs: a connection broke; it is replaced')
  owner.on('error', onError)
  owner.on('connect', (client) => client.on('error', onError))
  const events: WorkerEvents = new EventEmitter()
  const watch = watchWorkers(events, databaseUrl, log)

  const taskList: Record<string, Task> = {}
  for (const [name, job] of Object.entries(jobs)) taskList[name] = task(name, job, { ...context, owner })
  const start = (): Promise<Runner> =>
    run({
      pgPool: owner,
      taskList,
      parsedCronItems: parseCronItems(
        Object.entries(jobs).flatMap(([name, { schedule }]) =>
          schedule ? [{ task: name, match: schedule, options: { jobKey: name, backfillPeriod: 0 } }] : [],
        ),
      ),
      concurrency,
      noHandleSignals: true,
      events,
      logger: new Logger(() => (level, message) => log[logLevels[level]]({ part: 'jobs' }, message)),
    })

  let closing = false
  let runner = await start()
  const supervising = (async () => {
    while (!closing) {
      await runner.promise.catch((error: unknown) => log.error({ err: error }, 'jobs: the worker stopped'))
      for (let pause = 1_000; !closing; pause = Math.min(pause * 2, 30_000)) {
        await sleep(pause, undefined, { ref: false })
        if (closing) break
        try {
          runner = await start()
          break
        } catch (error) {
          log.warn({ err: error }, 'jobs: the worker does not start, trying again')
        }
      }
    }
  })()

  return {
    async close() {
      closing = true
      await runner.stop().catch(() => undefined)
      await Promise.race([supervising, sleep(1_000, undefined, { ref: false })])
      await watch.close()
      await owner.end()
    },
  }
}

const logLevels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const

function task(name: string, job: Job, context: JobContext): Task {
  return async (payload, helpers) => {
    const log = context.log.child({ job: name, jobId: helpers.job.id })
    try {
      const outcome = await job.run(job.payload.parse(payload), { ...context, log })
      if (outcome) {
        await helpers.addJob(name, payload, {
          runAt: outcome.againAt,
          ...(helpers.job.key ? { jobKey: helpers.job.key } : {}),
        })
      }
    } catch (error) {
      // Tried again later, less and less often; what is logged here is all that is told of it.
      log.error({ err: error, attempt: helpers.job.attempts }, 'a job failed')
      throw error
    }
  }
}
