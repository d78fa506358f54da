import type { Actor } from '../../permissions/permissions.ts'
import type { Settings } from '../../settings/settings.ts'
import { ok, refuse } from '../../shared/result.ts'

/** Who calls, as far as a telephone provider needs to know; loaded where one is used. */
export interface Caller {
  /** E.164; the phone that rings first. */
  readonly ownPhone: string | null
  readonly isOnCall: boolean
}

/** How the call comes about: by a link that the caller's telephone opens, or by a provider that rings the caller first. */
export function placingOf(
  telephony: Settings['telephonyUri'],
  number: string,
  actor: Actor,
  caller: Caller | undefined,
) {
  if (telephony !== 'twilio') return ok({ uri: `${telephony}:${number}`, provider: null, ownPhone: null })
  if (actor.kind !== 'user') {
    return refuse(
      'CALLER_NOT_A_PERSON',
      'A telephone provider rings the phone of whoever calls; a program has none.',
    )
  }
  if (!caller?.ownPhone) {
    return refuse('OWN_PHONE_MISSING', 'Say first which phone of yours is to ring.')
  }
  if (caller.ownPhone === number) {
    return refuse('OWN_PHONE_CALLED', 'This is your own phone; it cannot be called by itself.', 'phoneId')
  }
  if (caller.isOnCall) {
    return refuse('ALREADY_ON_CALL', 'You are on a call. End it before you make another.')
  }
  return ok({ uri: null, provider: telephony, ownPhone: caller.ownPhone })
}
