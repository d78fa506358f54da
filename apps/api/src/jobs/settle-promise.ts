import type { Actor } from '@arrears/domain/permissions/permissions'
import { z } from 'zod'
import { codeOfFailure } from '../actions/code-of-failure.ts'
import { actionHandlers } from '../actions/index.ts'
import { runAction } from '../actions/run-action.ts'
import { defineJob } from '../platform/jobs/define-job.ts'

const hour = 3_600_000

/** Says what became of a promise; enqueued with the promise for the moment at which its due date has passed. */
export const settlePromiseJob = defineJob({
  payload: z.object({ orgId: z.string(), accountId: z.string(), promiseId: z.string() }),
  async run({ orgId, accountId, promiseId }, { prisma, clock, log }) {
    const actor: Actor = { kind: 'system', name: 'Promises', orgId }
    const now = clock.now()
    const settled = await runAction(prisma, actionHandlers.settlePromise, {
      actor,
      input: { accountId, promiseId },
      idempotencyKey: `settle-promise/${promiseId}`,
      now,
    })
    if (settled.ok) return
    const code = codeOfFailure(settled.error)
    // Kept or cancelled in the meantime: there is nothing left to settle.
    if (code === 'PROMISE_NOT_OPEN') return
    // The organisation moved to a time zone in which it is still the day it is due.
    if (code === 'PROMISE_NOT_DUE') return { againAt: new Date(Date.parse(now) + hour) }
    log.error({ promiseId, code }, 'a promise cannot be settled')
    throw new Error(`Promise ${promiseId} cannot be settled: ${code}`)
  },
})
