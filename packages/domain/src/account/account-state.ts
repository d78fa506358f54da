import type { Id } from '../shared/ids.ts'
import type { Instant, LocalDate } from '../shared/local-date.ts'
import type { Currency } from '../shared/money.ts'
import type { Settings } from '../settings/settings.ts'
import type { ContactFacts } from '../contact-policy/contact-facts.ts'
import type { PlacedAtAgency } from '../agency/agency-state.ts'
import type { HoldKind } from '../hold/hold-kind.ts'
import type { InstalmentPlanState } from '../plan/plan-state.ts'
import type { StatusFlag } from './status-flag.ts'

/**
 * Everything the rules of an account may look at: loaded under a row lock, in one go, before a decision. Amounts are minor
 * units of the account's one currency. Only open claims, promises that may still take money, open tasks and usable contact
 * points are in it.
 */
export interface AccountState {
  readonly id: Id<'account'>
  readonly reference: string
  readonly currency: Currency
  readonly status: 'open' | 'closed'
  readonly flags: readonly StatusFlag[]
  readonly version: number
  readonly balanceMinor: bigint
  /** Money received that no claim has taken yet. */
  readonly unappliedMinor: bigint
  readonly settings: Settings
  /** When the first of all its claims was issued, settled ones too; null before there is one. */
  readonly firstIssuedOn: LocalDate | null
  readonly claims: readonly ClaimState[]
  readonly debtors: readonly DebtorState[]
  /** Open ones, and those that fell short: money booked late may yet have been in time. */
  readonly promises: readonly PromiseState[]
  /** The latest, unless it was cancelled; whether it is in force is its status. */
  readonly instalmentPlan: InstalmentPlanState | null
  readonly tasks: readonly TaskState[]
  readonly paymentMethods: readonly PaymentMethodState[]
  /** In force; one of a kind at most. */
  readonly holds: readonly HoldState[]
  /** The agency that collects it now, if any. */
  readonly agency: PlacedAtAgency | null
  /** Permissions to charge them, whether they may be used now or not. */
  readonly mandates: readonly MandateState[]
}

/** With what was done to reach the debtor: much to load, so that only the rules that contact somebody get it. */
export interface AccountWithContact extends AccountState {
  readonly contact: ContactFacts
}

export interface ClaimState {
  readonly id: Id<'claim'>
  readonly reference: string
  readonly productId: Id<'product'> | null
  readonly dueOn: LocalDate
  readonly disputed: boolean
  /** What sort of debt it is: `invoice`, `fee` … */
  readonly kind: string
  /** Days and times its due date was moved by prolongations that stand. */
  readonly prolongedDays: number
  readonly prolongedTimes: number
  /** Open balances per component; each ≥ 0. */
  readonly principalMinor: bigint
  readonly interestMinor: bigint
  readonly costMinor: bigint
}

export interface DebtorState {
  readonly id: Id<'debtor'>
  readonly version: number
  readonly kind: 'person' | 'company'
  readonly name: string
  readonly isPrimary: boolean
  readonly phones: readonly PhoneState[]
  readonly emails: readonly { readonly id: Id<'email'>; readonly address: string }[]
  readonly addresses: readonly AddressPlace[]
}

/** As much of an address as says where it is. */
export interface AddressPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly region: string | null
}

export interface HoldState {
  readonly id: Id<'hold'>
  readonly kind: HoldKind
  readonly startsOn: LocalDate
  /** The last day; null until it is lifted. */
  readonly endsOn: LocalDate | null
}

export interface PhoneState {
  readonly id: Id<'phone'>
  /** E.164, for example `+353850123344`. */
  readonly number: string
  /** Such as `mobile`, `work` or `attorney`. */
  readonly label: string
  readonly validity: 'unknown' | 'valid' | 'invalid'
}

/** A promise as stored. What became of it is decided by `promiseOutcome`. */
export interface PromiseState {
  readonly id: Id<'promise'>
  readonly amountMinor: bigint
  readonly paidMinor: bigint
  readonly madeAt: Instant
  readonly dueOn: LocalDate
  readonly status: 'open' | 'kept' | 'partKept' | 'broken' | 'cancelled'
  /** Empty when the promise is for the whole account. */
  readonly claimIds: readonly Id<'claim'>[]
}

export interface TaskState {
  readonly id: Id<'task'>
  readonly version: number
  readonly status: 'open' | 'resolved'
}

export interface PaymentMethodState {
  readonly id: Id<'paymentMethod'>
  readonly label: string
  /** The last day on which it can be charged; null where there is none. */
  readonly expiresOn: LocalDate | null
  /** Who charges it. */
  readonly provider: 'embedded' | 'stripe'
}

/** A mandate as stored. Whether it may be used on a day is decided by `checkMandateUse`. */
export interface MandateState {
  readonly id: Id<'mandate'>
  readonly reference: string
  readonly paymentMethodId: Id<'paymentMethod'>
  /** Whose rules it follows: `sepaCore`, `sepaB2b`, `ach`, `card` … */
  readonly scheme: string
  readonly signedOn: LocalDate
  readonly lastUsedOn: LocalDate | null
  readonly status: 'active' | 'disabled' | 'revoked'
  /** The last day on which it must not be used, when it is disabled; null: until somebody enables it. */
  readonly disabledUntil: LocalDate | null
}
