import type { Writing } from './action-handler.ts'

/** A job that is to run once the action's transaction has committed. */
export interface QueuedJob {
  readonly task: string
  readonly payload: object
  readonly key: string | null
  readonly runAt: Date | null
}

/** Gathers the jobs of an action, which are enqueued in this order when it ends. */
export function openJobQueue(orgId: string): {
  readonly jobs: readonly QueuedJob[]
  readonly enqueue: Writing['enqueue']
} {
  const jobs: QueuedJob[] = []
  return {
    jobs,
    enqueue(task, payload, { key = null, runAt = null } = {}) {
      jobs.push({ task, payload: { ...payload, orgId }, key, runAt })
      return Promise.resolve()
    },
  }
}
