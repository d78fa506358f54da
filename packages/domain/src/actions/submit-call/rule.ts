import { z } from 'zod'
import { longestWait } from '../../call/call-limits.ts'
import type { StoredCall } from '../../call/call-state.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField } from '../../shared/fields.ts'
import { instantMillis } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/**
 * Marks a call as handed to the provider, before it is asked: whoever comes later, after a crash or at the same time, is refused
 * and does not dial. A call that waited too long fails instead, as nobody expects it any more.
 */
export const submitCall = defineAction('submitCall', {
  input: z.object({ accountId: idField('account'), callId: idField('call') }),
  available: () => ok(),
  decide: (_account, _input, { now }, call: StoredCall) => {
    if (call.state !== 'queued')
      return refuse('CALL_NOT_QUEUED', 'This call does not wait any more.', 'callId')
    if (call.dialledAt) {
      return refuse('CALL_ALREADY_DIALLED', 'This call was handed to the provider already.', 'callId')
    }
    const { debtorName: debtor, number } = call
    if (instantMillis(now) - instantMillis(call.createdAt) <= longestWait * 1000) {
      return ok({ failure: null, diary: [] })
    }
    const failure = 'waitedTooLong' as const
    return ok({
      failure,
      diary: [diaryEvent('callEnded', { debtor, number, state: 'failed', failure }, { subjectId: call.id })],
    })
  },
})
