import { submitCall } from '@arrears/domain/actions/submit-call/rule'
import { loadCall } from '../../call/load-call.ts'
import { defineHandler } from '../action-handler.ts'

export const submitCallHandler = defineHandler({
  rule: submitCall,
  subjectName: ({ callId }) => ['call', callId],
  loadSubject: ({ tx, orgId }, account, { callId }) => loadCall(tx, orgId, account.id, callId),
  async perform({ failure }, { tx, orgId, now }, _account, { callId }) {
    await tx.call.update({
      where: { orgId_id: { orgId, id: callId } },
      data: failure ? { state: 'failed', failure, endedAt: now } : { state: 'dialling', dialledAt: now },
      select: { id: true },
    })
    return { answer: { callId, failure }, subjectId: callId }
  },
})
