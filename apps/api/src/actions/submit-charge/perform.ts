import { submitCharge } from '@arrears/domain/actions/submit-charge/rule'
import { loadCharge } from '../../charge/load-charge.ts'
import { loadPendingParts } from '../../charge/load-pending-parts.ts'
import { defineHandler } from '../action-handler.ts'

export const submitChargeHandler = defineHandler({
  rule: submitCharge,
  subjectName: ({ chargeId }) => ['charge', chargeId],
  async loadSubject({ tx, orgId }, account, { chargeId }) {
    const found = await loadCharge(tx, orgId, account.id, chargeId)
    if (!found) return undefined
    const others = { handedOver: true, besides: chargeId } as const
    const handedOver = await loadPendingParts(tx, orgId, account.id, others)
    return { charge: found.charge, handedOver }
  },
  async perform({ failureCode, usedOn }, { tx, orgId, now }, _account, { chargeId }, { charge }) {
    await tx.charge.update({
      where: { orgId_id: { orgId, id: chargeId } },
      data: {
        version: { increment: 1 },
        ...(failureCode ? { state: 'failed', failureCode, settledAt: now } : { submittedAt: now }),
      },
      select: { id: true },
    })
    if (usedOn) {
      await tx.mandate.update({
        where: { orgId_id: { orgId, id: charge.mandateId } },
        data: { lastUsedOn: new Date(usedOn) },
        select: { id: true },
      })
    }
    return { answer: { chargeId }, subjectId: chargeId }
  },
})
