import type { InteractionDirection, InteractionMethod, InteractionOutcome } from '../interaction/codes.ts'
import type { Id } from '../shared/ids.ts'
import type { Instant, LocalDate } from '../shared/local-date.ts'
import type { ContactChannel } from './contact-channel.ts'

/** What was done and agreed before, as far as it says whether the debtor may be contacted now. */
export interface ContactFacts {
  /** Newest first. */
  readonly attempts: readonly ContactAttempt[]
  /** Calls that were handed to the telephone, newest first; most of them have become an attempt by now. */
  readonly startedCalls: readonly StartedCall[]
  /** Consents and opt-outs that were not withdrawn. */
  readonly preferences: readonly ContactPreferenceState[]
}

export interface ContactAttempt {
  readonly method: InteractionMethod
  readonly direction: InteractionDirection
  readonly outcome: InteractionOutcome
  /** Null when nobody said which debtor of the account it was: then it counts for each. */
  readonly debtorId: Id<'debtor'> | null
  readonly phoneId: Id<'phone'> | null
  /** The debts it was about; empty means all of them. */
  readonly claimIds: readonly Id<'claim'>[]
  readonly at: Instant
}

export interface StartedCall {
  readonly phoneId: Id<'phone'>
  readonly at: Instant
}

/** What a debtor agreed to, or refused. */
export interface ContactPreferenceState {
  readonly id: Id<'contactPreference'>
  readonly kind: 'consent' | 'optOut'
  readonly channel: ContactChannel
  /** Null on an opt-out that the organisation knows for the address alone, from another account. */
  readonly debtorId: Id<'debtor'> | null
  /** A number in E.164 or an e-mail address; null means every one of that channel. */
  readonly destination: string | null
  readonly givenAt: Instant
  /** The last day on which it holds; null until it is withdrawn. */
  readonly expiresOn: LocalDate | null
  /** Of an opt-out for a part of the day only, `HH:MM` where the debtor is. */
  readonly fromTime: string | null
  readonly toTime: string | null
}

export const noContact: ContactFacts = { attempts: [], startedCalls: [], preferences: [] }
