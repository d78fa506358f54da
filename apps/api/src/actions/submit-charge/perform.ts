import { submitCharge } from '@arrears/domain/actions/submit-charge/rule'
import { loadCharge } from '../../charge/load-charge.ts'
import { defineHandler } from '../action-handler.ts'

export const submitChargeHandler = defineHandler({
  rule: submitCharge,
  subjectName: ({ chargeId }) => ['charge', chargeId],
  loadSubject: async ({ tx, orgId }, account, { chargeId }) =>
    (await loadCharge(tx, orgId, account.id, chargeId))?.charge,
  async perform({ failureCode, usedOn }, { tx, orgId, now }, _account, { chargeId }, charge) {
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
