import { z } from 'zod'
import { defineJob } from '../platform/jobs/define-job.ts'

/**
 * Enqueues the end of holds that no job of their own has ended: rows that came by seed or restore. A day of grace keeps it away
 * from holds whose last day is not over somewhere on earth.
 */
export const endDueHoldsJob = defineJob({
  payload: z.object({}),
  schedule: '27 * * * *',
  async run(_payload, { owner, clock, log }) {
    const { rowCount } = await owner.query(
      `select graphile_worker.add_job('endHold',
         json_build_object('orgId', h.org_id, 'accountId', h.account_id, 'holdId', h.id), job_key => h.id)
       from (select org_id, account_id, id from hold
             where lifted_at is null and ends_on < ($1::timestamptz at time zone 'UTC')::date - 1
             order by ends_on, id limit 10000) as h`,
      [clock.now()],
    )
    if (rowCount) log.info({ holds: rowCount }, 'holds whose last day has passed are being ended')
  },
})
