import { resolveDispute } from '@arrears/domain/actions/resolve-dispute/rule'
import { cancelClaims } from '../../claim/cancel-claims.ts'
import { keepDisputedFlag } from '../../claim/keep-disputed-flag.ts'
import { loadDispute } from '../../claim/load-dispute.ts'
import { defineHandler } from '../action-handler.ts'

export const resolveDisputeHandler = defineHandler({
  rule: resolveDispute,
  subjectName: ({ disputeId }) => ['dispute', disputeId],
  loadSubject: ({ tx, orgId }, account, { disputeId }) => loadDispute(tx, orgId, account.id, disputeId),
  async perform({ dispute, ledger, cancelledClaimIds }, writing, account) {
    const { tx, orgId, userId, book } = writing
    const { id, claimId, outcome, creditedMinor, note, resolvedAt } = dispute
    const transactionId = ledger ? (await book(ledger)).transactionId : null
    await cancelClaims(writing, cancelledClaimIds)
    await tx.claim.update({
      where: { orgId_id: { orgId, id: claimId } },
      data: { disputedAt: null, version: { increment: 1 } },
      select: { id: true },
    })
    await keepDisputedFlag(writing, account.id)
    await tx.dispute.updateMany({
      where: { orgId, id },
      data: {
        outcome,
        resolvedAt,
        resolvedById: userId,
        resolutionNote: note,
        creditedMinor,
        transactionId,
      },
    })
    return { answer: { disputeId: id, claimId, transactionId }, subjectId: id }
  },
})
