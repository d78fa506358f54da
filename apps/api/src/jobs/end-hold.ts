import type { Actor } from '@arrears/domain/permissions/permissions'
import { z } from 'zod'
import { codeOfFailure } from '../actions/code-of-failure.ts'
import { actionHandlers } from '../actions/index.ts'
import { runAction } from '../actions/run-action.ts'
import { defineJob } from '../platform/jobs/define-job.ts'

const hour = 3_600_000

/** Ends a hold; enqueued with it for the moment at which its last day has passed. */
export const endHoldJob = defineJob({
  payload: z.object({ orgId: z.string(), accountId: z.string(), holdId: z.string() }),
  async run({ orgId, accountId, holdId }, { prisma, clock, log }) {
    const actor: Actor = { kind: 'system', name: 'Holds', orgId }
    const now = clock.now()
    const ended = await runAction(prisma, actionHandlers.endHold, {
      actor,
      input: { accountId, holdId },
      idempotencyKey: `end-hold/${holdId}`,
      now,
    })
    if (ended.ok) return
    const code = codeOfFailure(ended.error)
    // Lifted in the meantime.
    if (code === 'HOLD_NOT_IN_FORCE') return
    // The organisation moved to a time zone in which it is still the last day.
    if (code === 'HOLD_NOT_OVER') return { againAt: new Date(Date.parse(now) + hour) }
    log.error({ holdId, code }, 'a hold cannot be ended')
    throw new Error(`Hold ${holdId} cannot be ended: ${code}`)
  },
})
