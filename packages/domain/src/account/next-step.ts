import { isBefore } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'

/** What an account waits for next (A1). While it waits for the debtor's word to be kept, collection pauses (B8, B11). */
export interface NextStep {
  readonly kind: 'instalment' | 'promise'
  readonly dueOn: LocalDate
  /** What is still to be paid for it, in minor units. */
  readonly openMinor: bigint
  /** Which instalment of how many; null of a promise. */
  readonly number: number | null
  readonly count: number | null
}

/** The step that comes first; what is due on the same day in the order given. */
export function earliestStep(steps: readonly NextStep[]): NextStep | null {
  return steps.reduce<NextStep | null>(
    (first, step) => (first === null || isBefore(step.dueOn, first.dueOn) ? step : first),
    null,
  )
}
