import { settleInstalmentPlan } from '@arrears/domain/actions/settle-instalment-plan/rule'
import { loadReceipts } from '../../plan/load-receipts.ts'
import { writePlanJudged } from '../../plan/write-plan-judged.ts'
import { defineHandler } from '../action-handler.ts'

export const settleInstalmentPlanHandler = defineHandler({
  rule: settleInstalmentPlan,
  loadSubject: ({ tx, orgId }, _account, { planId }) => loadReceipts(tx, orgId, planId),
  async perform({ plan, judged }, writing, account, { planId }) {
    await writePlanJudged(writing, account.id, plan, judged)
    return { answer: { planId }, subjectId: planId }
  },
})
