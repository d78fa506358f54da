import { endCall } from '@arrears/domain/actions/end-call/rule'
import { hangUpJobKey } from '../../call/call-job-key.ts'
import { loadCall } from '../../call/load-call.ts'
import { defineHandler } from '../action-handler.ts'

export const endCallHandler = defineHandler({
  rule: endCall,
  subjectName: ({ callId }) => ['call', callId],
  loadSubject: ({ tx, orgId }, account, { callId }) => loadCall(tx, orgId, account.id, callId),
  async perform({ cancelled }, { tx, orgId, now, enqueue }, account, { callId }) {
    await tx.call.update({
      where: { orgId_id: { orgId, id: callId } },
      data: { hangUpAskedAt: now, ...(cancelled ? { state: 'cancelled', endedAt: now } : {}) },
      select: { id: true },
    })
    if (!cancelled)
      await enqueue('hangUpCall', { accountId: account.id, callId }, { key: hangUpJobKey(callId) })
    return { answer: { callId }, subjectId: callId }
  },
})
