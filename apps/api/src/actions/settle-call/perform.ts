import { settleCall } from '@arrears/domain/actions/settle-call/rule'
import { callLookKey, hangUpJobKey } from '../../call/call-job-key.ts'
import { isOnCall } from '../../call/is-on-call.ts'
import { loadCall } from '../../call/load-call.ts'
import { defineHandler } from '../action-handler.ts'

export const settleCallHandler = defineHandler({
  rule: settleCall,
  subjectName: ({ callId }) => ['call', callId],
  async loadSubject({ tx, orgId }, account, { callId }) {
    const call = await loadCall(tx, orgId, account.id, callId)
    return call?.state === 'unknown'
      ? { ...call, isOnAnother: await isOnCall(tx, orgId, call.startedById) }
      : call
  },
  async perform({ call, look, hangUp }, { tx, orgId, enqueue }, account, { callId }) {
    await tx.call.update({
      where: { orgId_id: { orgId, id: callId } },
      data: call,
      select: { id: true },
    })
    const about = { accountId: account.id, callId }
    if (look) await enqueue('followCall', about, { key: callLookKey(callId) })
    if (hangUp) await enqueue('hangUpCall', about, { key: hangUpJobKey(callId) })
    return { answer: { callId }, subjectId: callId }
  },
})
