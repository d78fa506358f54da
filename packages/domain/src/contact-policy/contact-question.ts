import type { AccountWithContact, ClaimState, DebtorState } from '../account/account-state.ts'
import type { PlacedAtAgency } from '../agency/agency-state.ts'
import type { Id } from '../shared/ids.ts'
import { addDays } from '../shared/local-date.ts'
import type { Instant, LocalDate } from '../shared/local-date.ts'
import type { ContactChannel } from './contact-channel.ts'
import type { ContactPreferenceState } from './contact-facts.ts'
import type { ContactPolicy } from './contact-policy.ts'
import { localTimeOf } from './time/local-time.ts'

/** What somebody wants to do. */
export interface ContactWish {
  readonly channel: ContactChannel
  /** Absent is ours to the debtor; what comes from the debtor is never blocked. */
  readonly direction?: 'outbound' | 'inbound'
  readonly debtorId: Id<'debtor'> | null
  /** The debts it is about; empty leaves it open, so that one debt that allows it is enough. */
  readonly claimIds: readonly Id<'claim'>[]
  /** The number (E.164) or address; null asks of the channel as such. */
  readonly destination: string | null
  /** To say that collecting ends, or which remedy follows, may be written even to who asked us to stop. */
  readonly purpose?: 'collection' | 'endOrRemedy'
}

/** The parts of an account that the policy looks at. */
export interface ContactAccount extends Pick<AccountWithContact, 'flags' | 'holds' | 'contact' | 'settings'> {
  readonly agency: Pick<PlacedAtAgency, 'name'> | null
  readonly claims: readonly Pick<ClaimState, 'id'>[]
  readonly debtors: readonly ContactDebtor[]
}

interface ContactDebtor extends Pick<DebtorState, 'id' | 'isPrimary' | 'phones' | 'addresses'> {
  readonly emails: readonly { readonly address: string }[]
}

/** All that a rule may look at, at one moment. */
export interface ContactQuestion {
  readonly account: ContactAccount
  readonly wish: ContactWish
  readonly policy: ContactPolicy
  readonly at: Instant
  /** Where the debtor may be; days are counted in the first. */
  readonly timeZones: readonly string[]
}

export function zoneOf({ timeZones }: Pick<ContactQuestion, 'timeZones'>): string {
  return timeZones[0] ?? 'UTC'
}

export function dayOf(question: ContactQuestion, at: Instant = question.at): LocalDate {
  return localTimeOf(at, zoneOf(question)).date
}

/** Whether a consent or opt-out is about what is wished, on a day. */
function concerns(
  { wish, account }: ContactQuestion,
  preference: ContactPreferenceState,
  on: LocalDate,
): boolean {
  const { channel, debtorId, destination, expiresOn } = preference
  if (channel !== wish.channel || (expiresOn !== null && expiresOn < on)) return false
  if (destination !== null) return destination === wish.destination
  const person = wish.debtorId ?? account.debtors.find(({ isPrimary }) => isPrimary)?.id
  return debtorId === null || debtorId === person
}

/** The consents that hold on a day: the whole of it counts, also the one on which it was given. */
export function consentsOn(question: ContactQuestion, on: LocalDate, days: number | null): boolean {
  return question.account.contact.preferences.some((preference) => {
    if (preference.kind !== 'consent' || !concerns(question, preference, on)) return false
    const first = dayOf(question, preference.givenAt)
    return first <= on && (days === null || on <= addDays(first, days - 1))
  })
}

/** The opt-outs that are about what is wished, now. */
export function optOutsOf(question: ContactQuestion): readonly ContactPreferenceState[] {
  const today = dayOf(question)
  return question.account.contact.preferences.filter(
    (preference) => preference.kind === 'optOut' && concerns(question, preference, today),
  )
}

/** What a number is labelled as, such as `work` or `attorney`. */
export function labelOf({ account, wish }: ContactQuestion): string | null {
  const phones = account.debtors.flatMap(({ phones }) => phones)
  return phones.find(({ number }) => number === wish.destination)?.label.toLowerCase() ?? null
}
