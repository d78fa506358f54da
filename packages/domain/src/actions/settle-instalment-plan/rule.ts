import { z } from 'zod'
import { activePlan } from '../../plan/active-plan.ts'
import { judgePlan } from '../../plan/judge-plan.ts'
import type { Receipt } from '../../plan/judge-plan.ts'
import { isPlanChanged, planChangeEvents } from '../../plan/plan-events.ts'
import { idField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Says what time has made of a plan: instalments that are due, kept in part or broken; run by the worker when a day has come. */
export const settleInstalmentPlan = defineAction('settleInstalmentPlan', {
  input: z.object({ accountId: idField('account'), planId: idField('instalmentPlan') }),
  available: () => ok(),
  decide: (account, { planId }, { today }, receipts: readonly Receipt[]) => {
    const plan = activePlan(account)
    if (plan?.id !== planId) {
      return refuse('PLAN_NOT_ACTIVE', 'This plan is not in force any more.', 'planId')
    }
    const judged = judgePlan(plan, receipts, today)
    if (!isPlanChanged(plan, judged)) {
      return refuse('NOTHING_TO_SETTLE', 'Nothing of this plan has changed.', 'planId')
    }
    return ok({ plan, judged, diary: planChangeEvents(plan, judged, account.currency) })
  },
})
