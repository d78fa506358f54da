import { z } from 'zod'
import { defineJob } from '../platform/jobs/define-job.ts'

/** Enqueues the job of calls under way that have none: their job was given up while the provider was away. */
export const followLiveCallsJob = defineJob({
  payload: z.object({}),
  schedule: '*/5 * * * *',
  async run(_payload, { owner, clock, log }) {
    const { rowCount } = await owner.query(
      `select graphile_worker.add_job('followCall',
         json_build_object('orgId', c.org_id, 'accountId', c.account_id, 'callId', c.id), job_key => 'call/' || c.id)
       from (select org_id, account_id, id from call
             where ended_at is null and state <> 'unknown' and created_at < $1::timestamptz - interval '3 minutes'
               and not exists (select from graphile_worker.jobs j where j.key = 'call/' || call.id and j.attempts < j.max_attempts)
             order by created_at, id limit 1000) as c`,
      [clock.now()],
    )
    if (rowCount) log.info({ calls: rowCount }, 'calls without a job are followed again')
  },
})
