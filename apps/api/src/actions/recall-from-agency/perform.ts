import { recallFromAgency } from '@arrears/domain/actions/recall-from-agency/rule'
import { defineHandler } from '../action-handler.ts'

export const recallFromAgencyHandler = defineHandler({
  rule: recallFromAgency,
  async perform({ recalled }, { tx, orgId, userId, now }) {
    const { assignmentId, reason } = recalled
    await tx.agencyAssignment.update({
      where: { orgId_id: { orgId, id: assignmentId } },
      data: { recalledAt: now, recalledById: userId, recallReason: reason },
      select: { id: true },
    })
    return { answer: { assignmentId }, subjectId: assignmentId }
  },
})
