import type { Jobs } from '../platform/jobs/define-job.ts'
import { settleDuePromisesJob } from './settle-due-promises.ts'
import { settlePromiseJob } from './settle-promise.ts'

/** Every job, by the name that `enqueue` takes. A name stays for as long as jobs of it may wait. */
export const allJobs = {
  settlePromise: settlePromiseJob,
  settleDuePromises: settleDuePromisesJob,
} as const satisfies Jobs
