import type { Pool } from 'pg'
import type { z } from 'zod'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import type { Clock } from '../clock/clock.ts'
import type { Files } from '../files/files.ts'
import type { Log } from '../log/log.ts'

/** What a job works with. */
export interface JobContext {
  /** For business rows of one organisation, through `withOrganisation` or an action. */
  readonly prisma: PrismaClient
  /** As the owner of the schema: sees every organisation; for finding work, not for doing it. */
  readonly owner: Pool
  readonly clock: Clock
  readonly files: Files
  readonly log: Log
}

/** What a job wants next. */
export type JobOutcome = void | { readonly againAt: Date }

export interface Job<Payload = unknown> {
  readonly payload: z.ZodType<Payload>
  /** When it is due by the clock, in crontab form and UTC; others run when an action enqueues them. */
  readonly schedule?: string
  /**
   * Does the work. A worker may be killed at any moment and the job run again, so what it does must be the same when done
   * twice: by an action with a key made of the payload.
   */
  run(payload: Payload, context: JobContext): Promise<JobOutcome>
}

/** Ties a job to the payload that its schema reads. */
export function defineJob<Payload>(job: Job<Payload>): Job<Payload> {
  return job
}

/** Jobs by the name that `enqueue` takes. */
export type Jobs = Readonly<Record<string, Job>>
