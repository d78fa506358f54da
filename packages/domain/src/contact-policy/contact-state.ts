import { usablePhones } from '../debtor/find-phone.ts'
import type { Permission } from '../permissions/permissions.ts'
import type { Id } from '../shared/ids.ts'
import type { Instant } from '../shared/local-date.ts'
import type { ContactChannel } from './contact-channel.ts'
import type { ContactAccount, ContactQuestion, ContactWish } from './contact-question.ts'
import { contactQuestion, decideContact } from './decide-contact.ts'
import { debtStates } from './debt-state.ts'
import { limitsOf, usedOfLimit } from './rules/organisation-limits.ts'
import type { ContactBlockCode } from './rules/index.ts'
import { localTimeOf } from './time/local-time.ts'

/** How a channel stands now, for people who look before they act. */
export interface ContactState {
  readonly channel: ContactChannel
  readonly allowed: boolean
  /** Why not: the rule's code and sentence. */
  readonly code: ContactBlockCode | 'NO_ADDRESS' | null
  readonly message: string | null
  /** Blocked: when it is possible again. Allowed: when hours or days end it. Null when neither comes by itself. */
  readonly until: Instant | null
  readonly mayOverride: Permission | null
  /** Contacts that count, of those that the tightest limit allows; null when nothing limits them. */
  readonly count: { readonly used: number; readonly most: number; readonly days: number } | null
  /** `HH:MM` in the first of the time zones. */
  readonly localTime: string
  readonly timeZones: readonly string[]
}

type Destination = Pick<ContactWish, 'debtorId' | 'destination'>

/** Where a channel reaches the debtors of an account, the most promising first. */
function destinations(account: ContactAccount, channel: ContactChannel): readonly Destination[] {
  if (channel === 'letter') return account.debtors.map(({ id }) => ({ debtorId: id, destination: null }))
  if (channel === 'email') {
    return account.debtors.flatMap(({ id, emails }) =>
      emails.map(({ address }) => ({ debtorId: id, destination: address })),
    )
  }
  return usablePhones(account).map(({ phone, debtor }) => ({
    debtorId: debtor.id,
    destination: phone.number,
  }))
}

/** How a channel stands as a whole: as it does for the first address that is allowed. */
export function channelState(account: ContactAccount, channel: ContactChannel, now: Instant): ContactState {
  const found = destinations(account, channel)
  const states = found.map((to) => contactState(account, { ...to, channel, claimIds: [] }, now))
  const best = states.find(({ allowed }) => allowed) ?? states[0]
  if (best) return best
  const nowhere = contactState(account, { channel, debtorId: null, destination: null, claimIds: [] }, now)
  if (!nowhere.allowed) return nowhere
  const message = channel === 'email' ? 'There is no e-mail address.' : 'There is no number that may be used.'
  return { ...nowhere, allowed: false, code: 'NO_ADDRESS', message, until: null }
}

/** How one wish stands. */
export function contactState(account: ContactAccount, wish: ContactWish, now: Instant): ContactState {
  const question = contactQuestion(account, wish, now)
  const decision = decideContact(question)
  const { minute } = localTimeOf(now, question.timeZones[0] ?? 'UTC')
  const two = (n: number): string => String(n).padStart(2, '0')
  return {
    channel: wish.channel,
    allowed: decision.allowed,
    code: decision.allowed ? null : decision.block.code,
    message: decision.allowed ? null : decision.block.message,
    until: decision.allowed ? decision.until : decision.block.until,
    mayOverride: decision.allowed ? null : decision.block.mayOverride,
    count: tightest(question),
    localTime: `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
    timeZones: question.timeZones,
  }
}

const limitDays = { day: 1, week: 7, month: 30 } as const

/** The limit of which the least is left: per debt, or the organisation's. */
function tightest(question: ContactQuestion): ContactState['count'] {
  const { policy, wish } = question
  const counts: NonNullable<ContactState['count']>[] = limitsOf(question).map((limit) => ({
    used: usedOfLimit(question, limit),
    most: limit.most,
    days: limitDays[limit.per],
  }))
  if (wish.channel === 'phone' && policy.callsPerDebt) {
    const used = debtStates(question).map((state) => state.used)
    // Left open, the call can be about the debt with the fewest.
    const deciding = wish.claimIds.length > 0 ? Math.max(...used) : Math.min(...used)
    counts.push({ used: deciding, ...policy.callsPerDebt })
  }
  return counts.toSorted((a, b) => a.most - a.used - (b.most - b.used))[0] ?? null
}

export interface ClaimContactState {
  readonly claimId: Id<'claim'>
  readonly used: number
  readonly most: number
  /** Why and from when, when calls about it are not possible today. */
  readonly because: 'calls' | 'conversation' | null
  readonly from: string | null
}

/** How calls stand about each open claim, for the primary debtor; empty where no law counts them by debt. */
export function claimStates(account: ContactAccount, now: Instant): readonly ClaimContactState[] {
  const primary = account.debtors.find(({ isPrimary }) => isPrimary)
  const wish = { channel: 'phone', debtorId: primary?.id ?? null, destination: null, claimIds: [] } as const
  const question = contactQuestion(account, wish, now)
  const { callsPerDebt } = question.policy
  if (!callsPerDebt) return []
  return debtStates(question).flatMap(({ claimId, used, because, from }) =>
    claimId === null ? [] : [{ claimId, used, most: callsPerDebt.most, because, from }],
  )
}
