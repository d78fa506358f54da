import { z } from 'zod'
import { isLiveCall } from '../../call/call-state.ts'
import type { StoredCall } from '../../call/call-state.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Hangs up a call of one's own: at once while it waits, else by asking the provider, which then tells that it is over. */
export const endCall = defineAction('endCall', {
  input: z.object({ accountId: idField('account'), callId: idField('call') }),
  available: () => ok(),
  decide: (_account, _input, { actor }, call: StoredCall) => {
    if (actor.kind !== 'user' || actor.userId !== call.startedById) {
      return refuse('NOT_YOUR_CALL', 'Only who made a call hangs it up.', 'callId')
    }
    if (!isLiveCall(call.state)) return refuse('CALL_OVER', 'This call is over.', 'callId')
    if (call.hangUpAskedAt) return refuse('HANG_UP_ASKED', 'This call is being hung up already.', 'callId')
    const { debtorName: debtor, number } = call
    // Not handed to the provider yet: nobody's phone rings.
    return call.dialledAt
      ? ok({ cancelled: false, diary: [] })
      : ok({
          cancelled: true,
          diary: [diaryEvent('callEnded', { debtor, number, state: 'cancelled' }, { subjectId: call.id })],
        })
  },
})
