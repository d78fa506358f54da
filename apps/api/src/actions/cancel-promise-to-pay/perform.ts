import { cancelPromiseToPay } from '@arrears/domain/actions/cancel-promise-to-pay/rule'
import { defineHandler } from '../action-handler.ts'

export const cancelPromiseToPayHandler = defineHandler({
  rule: cancelPromiseToPay,
  async perform({ promiseId, closedAt }, { tx, orgId }) {
    await tx.paymentPromise.update({
      where: { orgId_id: { orgId, id: promiseId } },
      data: { status: 'cancelled', closedAt, version: { increment: 1 } },
      select: { id: true },
    })
    return { answer: { promiseId }, subjectId: promiseId }
  },
})
