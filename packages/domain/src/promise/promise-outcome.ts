import { isBefore } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'

export type PromiseOutcome = 'open' | 'kept' | 'partKept' | 'broken'

export interface PromiseToJudge {
  readonly amountMinor: bigint
  /** What came in for it since it was made. */
  readonly paidMinor: bigint
  readonly dueOn: LocalDate
}

/**
 * What became of a promise. It is kept as soon as enough came in, the tolerance forgiven; it can only be broken, or kept in
 * part, once the due date has passed: the whole of that day still counts.
 */
export function promiseOutcome(
  promise: PromiseToJudge,
  today: LocalDate,
  toleranceMinor: bigint,
): PromiseOutcome {
  // A tolerance as large as the promise itself would count nothing at all as kept.
  const enough =
    promise.amountMinor > toleranceMinor ? promise.amountMinor - toleranceMinor : promise.amountMinor
  if (promise.paidMinor >= enough) return 'kept'
  if (!isBefore(promise.dueOn, today)) return 'open'
  return promise.paidMinor > 0n ? 'partKept' : 'broken'
}
