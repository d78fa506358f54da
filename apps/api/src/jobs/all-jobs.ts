import type { Jobs } from '../platform/jobs/define-job.ts'
import { placeFileJob } from './place-file.ts'
import { scanFileJob } from './scan-file.ts'
import { settleDuePlansJob } from './settle-due-plans.ts'
import { endDueHoldsJob } from './end-due-holds.ts'
import { endHoldJob } from './end-hold.ts'
import { settleDuePromisesJob } from './settle-due-promises.ts'
import { settleInstalmentPlanJob } from './settle-instalment-plan.ts'
import { settlePromiseJob } from './settle-promise.ts'
import { sweepUploadsJob } from './sweep-uploads.ts'

/** Every job, by the name that `enqueue` takes. A name stays for as long as jobs of it may wait. */
export const allJobs = {
  settlePromise: settlePromiseJob,
  settleDuePromises: settleDuePromisesJob,
  endHold: endHoldJob,
  endDueHolds: endDueHoldsJob,
  settleInstalmentPlan: settleInstalmentPlanJob,
  settleDuePlans: settleDuePlansJob,
  scanFile: scanFileJob,
  placeFile: placeFileJob,
  sweepUploads: sweepUploadsJob,
} as const satisfies Jobs
