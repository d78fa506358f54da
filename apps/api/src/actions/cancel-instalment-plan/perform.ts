import { cancelInstalmentPlan } from '@arrears/domain/actions/cancel-instalment-plan/rule'
import { keepOldestDueDate } from '../../plan/keep-oldest-due-date.ts'
import { defineHandler } from '../action-handler.ts'

export const cancelInstalmentPlanHandler = defineHandler({
  rule: cancelInstalmentPlan,
  async perform({ planId, closedAt }, writing, account) {
    const { tx, orgId } = writing
    await tx.instalmentPlan.updateMany({
      where: { orgId, id: planId },
      data: { status: 'cancelled', closedAt, nextOn: null, version: { increment: 1 } },
    })
    await keepOldestDueDate(writing, account.id)
    return { answer: { planId }, subjectId: planId }
  },
})
