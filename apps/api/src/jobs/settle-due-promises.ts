import { z } from 'zod'
import { defineJob } from '../platform/jobs/define-job.ts'

/**
 * Enqueues the settling of promises that no job of their own has settled: rows that came by seed or restore. Days of grace
 * keep it away from promises whose day is not over somewhere on earth.
 */
export const settleDuePromisesJob = defineJob({
  payload: z.object({}),
  schedule: '17 * * * *',
  async run(_payload, { owner, clock, log }) {
    const { rowCount } = await owner.query(
      `select graphile_worker.add_job('settlePromise',
         json_build_object('orgId', p.org_id, 'accountId', p.account_id, 'promiseId', p.id), job_key => p.id)
       from (select org_id, account_id, id from promise
             where status = 'open' and due_on < ($1::timestamptz at time zone 'UTC')::date - 1
             order by due_on, id limit 10000) as p`,
      [clock.now()],
    )
    if (rowCount) log.info({ promises: rowCount }, 'promises whose day has passed are being settled')
  },
})
