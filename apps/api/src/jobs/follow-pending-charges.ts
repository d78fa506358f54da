import { z } from 'zod'
import { defineJob } from '../platform/jobs/define-job.ts'

/**
 * Enqueues the job of charges that wait for an answer and have none: those that came by restore, and those whose job was given up
 * after too many failures while a provider was away.
 */
export const followPendingChargesJob = defineJob({
  payload: z.object({}),
  schedule: '*/10 * * * *',
  async run(_payload, { owner, clock, log }) {
    const { rowCount } = await owner.query(
      `select graphile_worker.add_job('collectCharge',
         json_build_object('orgId', c.org_id, 'accountId', c.account_id, 'chargeId', c.id), job_key => 'charge/' || c.id)
       from (select org_id, account_id, id from charge
             where state = 'pending' and collect_on < ($1::timestamptz at time zone 'UTC')::date + 1
               and not exists (select from graphile_worker.jobs j where j.key = 'charge/' || charge.id and j.attempts < j.max_attempts)
             order by collect_on, id limit 10000) as c`,
      [clock.now()],
    )
    if (rowCount) log.info({ charges: rowCount }, 'pending charges without a job are followed again')
  },
})
