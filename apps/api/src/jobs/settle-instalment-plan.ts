import type { Actor } from '@arrears/domain/permissions/permissions'
import { z } from 'zod'
import { codeOfFailure } from '../actions/code-of-failure.ts'
import { actionHandlers } from '../actions/index.ts'
import { runAction } from '../actions/run-action.ts'
import { defineJob } from '../platform/jobs/define-job.ts'

/** Says what a day has made of an instalment plan; enqueued for the first moment of the day on which time changes something. */
export const settleInstalmentPlanJob = defineJob({
  payload: z.object({ orgId: z.string(), accountId: z.string(), planId: z.string(), on: z.string() }),
  async run({ orgId, accountId, planId, on }, { prisma, clock, log }) {
    const actor: Actor = { kind: 'system', name: 'Instalment plans', orgId }
    const settled = await runAction(prisma, actionHandlers.settleInstalmentPlan, {
      actor,
      input: { accountId, planId },
      // The day a plan waits for is always a later one than it was last judged on, so that none is waited for twice.
      idempotencyKey: `settle-plan/${planId}/${on}`,
      now: clock.now(),
    })
    if (settled.ok) return
    const code = codeOfFailure(settled.error)
    // Over in the meantime; or a payment of the same day has settled it already. Where the organisation moved to a time zone in
    // which the day has not begun, `settleDuePlans` asks again.
    if (code === 'PLAN_NOT_ACTIVE' || code === 'NOTHING_TO_SETTLE') return
    log.error({ planId, code }, 'an instalment plan cannot be settled')
    throw new Error(`Instalment plan ${planId} cannot be settled: ${code}`)
  },
})
