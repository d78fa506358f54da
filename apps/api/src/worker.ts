import { allJobs } from './jobs/all-jobs.ts'
import { callJobs } from './jobs/call-jobs.ts'
import { paymentJobs } from './jobs/payment-jobs.ts'
import { runJobs } from './platform/jobs/run-jobs.ts'
import type { Running } from './platform/run/run-program.ts'
import type { Services } from './services.ts'

/** Runs jobs beside the server or in a process of its own; `databaseUrl` is that of the schema's owner. */
export async function startWorker(
  { database, files, providers, callProviders, clock, log }: Services,
  { databaseUrl }: { databaseUrl: string },
): Promise<Running> {
  const jobs = { ...allJobs, ...paymentJobs(providers), ...callJobs(callProviders) }
  return await runJobs(jobs, { databaseUrl, context: { prisma: database.prisma, files, clock, log } })
}
