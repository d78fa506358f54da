import { disputeClaim } from '@arrears/domain/actions/dispute-claim/rule'
import { keepDisputedFlag } from '../../claim/keep-disputed-flag.ts'
import { newId } from '../../platform/clock/new-id.ts'
import { cancelPromises } from '../../promise/cancel-promises.ts'
import { defineHandler } from '../action-handler.ts'

export const disputeClaimHandler = defineHandler({
  rule: disputeClaim,
  async perform({ dispute, endedPromiseIds }, writing, account) {
    const { tx, orgId, userId } = writing
    const { claimId, raisedAt, receivedOn } = dispute
    const id = newId('dispute')
    await tx.dispute.create({
      data: {
        ...dispute,
        id,
        orgId,
        accountId: account.id,
        receivedOn: new Date(receivedOn),
        raisedById: userId,
      },
      select: { id: true },
    })
    await tx.claim.update({
      where: { orgId_id: { orgId, id: claimId } },
      data: { disputedAt: raisedAt, version: { increment: 1 } },
      select: { id: true },
    })
    await keepDisputedFlag(writing, account.id)
    await cancelPromises(writing, endedPromiseIds)
    return { answer: { disputeId: id, claimId }, subjectId: id }
  },
})
