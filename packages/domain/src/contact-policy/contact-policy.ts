import type { LocalDate } from '../shared/local-date.ts'
import type { Settings } from '../settings/settings.ts'
import type { ContactChannel } from './contact-channel.ts'
import { contactPacks } from './packs/index.ts'
import type { ContactPackId } from './packs/index.ts'

/** A part of the day, in minutes since midnight: from its first minute up to, and without, `to`. */
export interface DayHours {
  readonly from: number
  readonly to: number
}

/** How often an organisation lets its people contact a debtor, over and above what a law asks. */
export interface ContactLimit {
  readonly channel: ContactChannel | 'any'
  readonly per: 'day' | 'week' | 'month'
  readonly most: number
}

/** What a law, or our reading of it, asks; each part null when it asks nothing. */
export interface ContactPack {
  readonly label: string
  readonly hours: DayHours | null
  /** Monday is 1. */
  readonly weekdays: readonly number[]
  /** Channels that are bound to hours and days. A letter is read when the debtor likes. */
  readonly timedChannels: readonly ContactChannel[]
  /** Calls to one person about one debt. */
  readonly callsPerDebt: { readonly most: number; readonly days: number } | null
  /** How many days after a conversation, its own day as the first, nobody calls about that debt. */
  readonly conversationPauseDays: number | null
  /** For how many days, the first included, calls are not counted after the debtor agreed to them. */
  readonly uncountedConsentDays: number
  /** SMS need a consent, which is worth this many days. */
  readonly smsConsentDays: number | null
  /** Whether a number at work may be called only with consent. */
  readonly workNumbersNeedConsent: boolean
  /** How long a moratorium lasts when nobody says otherwise. */
  readonly moratoriumDays: number | null
}

export interface ContactPolicy extends ContactPack {
  readonly pack: ContactPackId
  readonly holidays: readonly LocalDate[]
  readonly limits: readonly ContactLimit[]
}

/** @example minuteOf('08:30') // 510 */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

type PolicySettings = Pick<
  Settings,
  'contactPolicyPack' | 'contactHours' | 'contactWeekdays' | 'contactHolidays' | 'contactLimits'
>

/** The policy in force: a pack with the organisation's own hours, days and limits laid over it. */
export function policyOf(settings: PolicySettings): ContactPolicy {
  const { contactPolicyPack: pack, contactHours, contactWeekdays, contactHolidays, contactLimits } = settings
  const law = contactPacks[pack]
  return {
    ...law,
    pack,
    hours: contactHours ? { from: minuteOf(contactHours.from), to: minuteOf(contactHours.to) } : law.hours,
    weekdays: contactWeekdays ?? law.weekdays,
    holidays: contactHolidays,
    limits: contactLimits,
  }
}
