import type { CallProviders } from '../call-provider/provider.ts'
import type { Jobs } from '../platform/jobs/define-job.ts'
import { followCallJob } from './follow-call.ts'
import { followLiveCallsJob } from './follow-live-calls.ts'
import { hangUpCallJob } from './hang-up-call.ts'

/** The jobs that speak to telephone providers. */
export const callJobs = (providers: CallProviders) =>
  ({
    followCall: followCallJob(providers),
    hangUpCall: hangUpCallJob(providers),
    followLiveCalls: followLiveCallsJob,
  }) as const satisfies Jobs
