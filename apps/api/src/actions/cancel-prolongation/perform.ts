import { cancelProlongation } from '@arrears/domain/actions/cancel-prolongation/rule'
import { cancelClaims } from '../../claim/cancel-claims.ts'
import { loadProlongation } from '../../claim/load-prolongation.ts'
import { moveDueDate } from '../../claim/move-due-date.ts'
import { defineHandler } from '../action-handler.ts'

export const cancelProlongationHandler = defineHandler({
  rule: cancelProlongation,
  subjectName: ({ prolongationId }) => ['prolongation', prolongationId],
  loadSubject: ({ tx, orgId }, account, { prolongationId }) =>
    loadProlongation(tx, orgId, account.id, prolongationId),
  async perform({ prolongation, reversal }, writing, account) {
    const { tx, orgId, userId, book } = writing
    const { id, claimId, dueOn, cancelledAt } = prolongation
    await moveDueDate(writing, account.id, claimId, dueOn)
    if (reversal) {
      await book(reversal.ledger)
      await cancelClaims(writing, [reversal.claimId])
    }
    await tx.prolongation.updateMany({
      where: { orgId, id },
      data: { cancelledAt, cancelledById: userId },
    })
    return { answer: { prolongationId: id, claimId }, subjectId: id }
  },
})
