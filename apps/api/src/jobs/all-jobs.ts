import type { Jobs } from '../platform/jobs/define-job.ts'
import { placeFileJob } from './place-file.ts'
import { scanFileJob } from './scan-file.ts'
import { settleDuePromisesJob } from './settle-due-promises.ts'
import { settlePromiseJob } from './settle-promise.ts'
import { sweepUploadsJob } from './sweep-uploads.ts'

/** Every job, by the name that `enqueue` takes. A name stays for as long as jobs of it may wait. */
export const allJobs = {
  settlePromise: settlePromiseJob,
  settleDuePromises: settleDuePromisesJob,
  scanFile: scanFileJob,
  placeFile: placeFileJob,
  sweepUploads: sweepUploadsJob,
} as const satisfies Jobs
