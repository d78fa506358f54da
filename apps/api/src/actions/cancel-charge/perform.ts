import { cancelCharge } from '@arrears/domain/actions/cancel-charge/rule'
import { loadCharge } from '../../charge/load-charge.ts'
import { defineHandler } from '../action-handler.ts'

/** Its job stays, finds on its day that there is nothing to hand over, and ends. */
export const cancelChargeHandler = defineHandler({
  rule: cancelCharge,
  subjectName: ({ chargeId }) => ['charge', chargeId],
  loadSubject: async ({ tx, orgId }, account, { chargeId }) =>
    (await loadCharge(tx, orgId, account.id, chargeId))?.charge,
  async perform(_plan, { tx, orgId, now }, _account, { chargeId }) {
    await tx.charge.update({
      where: { orgId_id: { orgId, id: chargeId } },
      data: { state: 'cancelled', settledAt: now, version: { increment: 1 } },
      select: { id: true },
    })
    return { answer: { chargeId }, subjectId: chargeId }
  },
})
