import type { Id } from '../shared/ids.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { PlanInterval } from './plan-interval.ts'

/**
 * What became of an instalment. `scheduled` before its day; `due` from its day to the last day of grace; then kept, kept in part,
 * or broken. What was not kept in time stays so when it is paid later: `paidOn` tells that.
 */
export type InstalmentStatus = 'scheduled' | 'due' | 'kept' | 'partKept' | 'broken'

export type PlanStatus = 'active' | 'kept' | 'broken' | 'cancelled'

/** One instalment as it was agreed. */
export interface AgreedInstalment {
  /** 1 for the first. */
  readonly number: number
  readonly dueOn: LocalDate
  readonly amountMinor: bigint
}

export interface InstalmentState extends AgreedInstalment {
  readonly id: Id<'instalment'>
  readonly status: InstalmentStatus
  /** What came in for it, also after its day. */
  readonly paidMinor: bigint
  /** The value date on which it was paid, the tolerance forgiven; null while it is not. */
  readonly paidOn: LocalDate | null
}

/** By what a plan is judged: fixed when it is agreed, so that a changed setting breaks no plan. */
export interface PlanTerms {
  /** By how much money may fall short and an instalment still counts as paid, in minor units. */
  readonly toleranceMinor: bigint
  /** Days after its due date on which an instalment is still kept. */
  readonly graceDays: number
  /** So many instalments missed at the same time break the plan. */
  readonly missedLimit: number
}

/** The latest plan of an account, unless that was cancelled: earlier ones are over for good. */
export interface InstalmentPlanState extends PlanTerms {
  readonly id: Id<'instalmentPlan'>
  readonly status: Exclude<PlanStatus, 'cancelled'>
  readonly interval: PlanInterval
  readonly totalMinor: bigint
  /** The claims that were combined in it. */
  readonly claimIds: readonly Id<'claim'>[]
  /** By date. */
  readonly instalments: readonly InstalmentState[]
}
