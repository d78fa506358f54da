import { z } from 'zod'
import type { AccountState } from '../../account/account-state.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { activePlan } from '../../plan/active-plan.ts'
import { idField, optionalText } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

function planInForce(account: AccountState) {
  const plan = activePlan(account)
  return plan ? ok(plan) : refuse('NO_ACTIVE_PLAN', 'No instalment plan is in force.')
}

/** Calls a plan off (B20): its claims are due on their own days again, and collection goes on. What was paid stays paid. */
export const cancelInstalmentPlan = defineAction('cancelInstalmentPlan', {
  input: z.object({
    accountId: idField('account'),
    planId: idField('instalmentPlan'),
    note: optionalText(2000),
  }),
  available: (account) => planInForce(account),
  decide: (account, { planId, note }, { now }) => {
    const plan = activePlan(account)
    if (plan?.id !== planId) {
      return refuse('PLAN_NOT_ACTIVE', 'This plan is not in force any more.', 'planId')
    }
    const paidMinor = plan.instalments.reduce((sum, instalment) => sum + instalment.paidMinor, 0n)
    return ok({
      planId: plan.id,
      closedAt: now,
      diary: [
        diaryEvent(
          'planCancelled',
          {
            total: moneyData(plan.totalMinor, account.currency),
            paid: moneyData(paidMinor, account.currency),
            count: plan.instalments.length,
            note,
          },
          { subjectId: plan.id },
        ),
      ],
    })
  },
})
