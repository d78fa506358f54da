import { startCall } from '@arrears/domain/actions/start-call/rule'
import { callJobKey } from '../../call/call-job-key.ts'
import { loadCaller } from '../../call/load-caller.ts'
import { newId } from '../../platform/clock/new-id.ts'
import { defineHandler } from '../action-handler.ts'

const nobody = { ownPhone: null, isOnCall: false }

/** Where the caller's own telephone calls, the diary event is all that is written; else a call, which the worker has placed. */
export const startCallHandler = defineHandler({
  rule: startCall,
  loadSubject: async ({ tx, orgId, userId }, { settings }) =>
    settings.telephonyUri === 'twilio' && userId ? await loadCaller(tx, orgId, userId) : nobody,
  async perform({ call }, { tx, orgId, userId, now, enqueue }, account) {
    const { phoneId, debtorName, number, ownPhone, provider, uri, overridden } = call
    const callId = provider && userId ? newId('call') : null
    if (callId && provider && userId) {
      const row = { phoneId, debtorName, number, ownPhone, provider, startedById: userId, createdAt: now }
      await tx.call.create({
        data: { id: callId, orgId, accountId: account.id, ...row },
        select: { id: true },
      })
      // The provider is asked by the worker: a request that is under way must not hold the account's lock, nor be rolled back.
      await enqueue('followCall', { accountId: account.id, callId }, { key: callJobKey(callId) })
    }
    return { answer: { phoneId, uri, overridden, callId }, subjectId: phoneId }
  },
})
