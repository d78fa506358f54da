import { z } from 'zod'
import { callFailures } from '../../call/call-failure.ts'
import { isLiveCall, legStatuses } from '../../call/call-state.ts'
import type { StoredCall } from '../../call/call-state.ts'
import { moveCall } from '../../call/move-call.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { complain, idField, optionalText } from '../../shared/fields.ts'
import { parseInstant } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** A call, and whether its person is on another one; looked at when nothing was known of it. */
export type CallToSettle = StoredCall & { readonly isOnAnother?: boolean }

const instantField = z.string().transform((text, ctx) => {
  const parsed = parseInstant(text)
  return parsed.ok ? parsed.value : complain(ctx, parsed.error)
})

/** Keeps what a provider tells of one leg of a call; run for its callbacks and by the worker. */
export const settleCall = defineAction('settleCall', {
  input: z.object({
    accountId: idField('account'),
    callId: idField('call'),
    /** What the provider calls the call; null when it made none, or none that is known. */
    providerReference: optionalText(100),
    leg: z.enum(['agent', 'debtor']),
    status: z.enum(legStatuses),
    at: instantField,
    durationSeconds: z.int().min(0).max(86_400).nullable(),
    failure: z.enum(callFailures).nullable(),
  }),
  available: () => ok(),
  decide: (_account, input, _ctx, call: CallToSettle) => {
    const told = input.providerReference
    if (told && call.providerReference && told !== call.providerReference) {
      return refuse('OTHER_CALL', 'The provider calls this call by another name.', 'providerReference')
    }
    const providerReference = call.providerReference ?? told
    const heard = moveCall({ ...call, providerReference }, input)
    // Its person was told that nothing is known of it, and has made another call since.
    const isUnwanted = call.isOnAnother === true && heard !== null && isLiveCall(heard.state)
    const move = isUnwanted ? null : heard
    // Who called is gone before it is known how the debtor's leg ended: the provider has to be asked.
    const look = input.leg === 'agent' && input.status === 'completed' && isLiveCall(call.state)
    if (!move && !look && providerReference === call.providerReference) {
      return refuse('CALL_UP_TO_DATE', 'Nothing is new about this call.', 'callId')
    }
    const { debtorName: debtor, number } = call
    const { state = call.state, failure = null, durationSeconds = null } = move ?? {}
    const data = { debtor, number, state, failure, durationSeconds }
    const isTold = move !== null && !isLiveCall(state)
    return ok({
      call: { ...move, state, providerReference },
      look,
      // A person hung up before the provider had said what it calls the call, or nobody wants it any more.
      hangUp:
        call.providerReference === null && (isUnwanted || (call.hangUpAskedAt !== null && isLiveCall(state))),
      diary: isTold ? [diaryEvent('callEnded', data, { subjectId: call.id })] : [],
    })
  },
})
