import { z } from 'zod'
import { defineJob } from '../platform/jobs/define-job.ts'

/**
 * Enqueues the settling of instalment plans that no job of their own has settled: rows that came by seed or restore, and moves to
 * another time zone. It takes days that have begun everywhere on earth.
 */
export const settleDuePlansJob = defineJob({
  payload: z.object({}),
  schedule: '27 * * * *',
  async run(_payload, { owner, clock, log }) {
    const { rowCount } = await owner.query(
      `select graphile_worker.add_job('settleInstalmentPlan',
         json_build_object('orgId', p.org_id, 'accountId', p.account_id, 'planId', p.id, 'on', p.next_on), job_key => p.id)
       from (select org_id, account_id, id, next_on from instalment_plan
             where status = 'active' and next_on < ($1::timestamptz at time zone 'UTC')::date
             order by next_on, id limit 10000) as p`,
      [clock.now()],
    )
    if (rowCount) log.info({ plans: rowCount }, 'instalment plans whose day has come are being settled')
  },
})
