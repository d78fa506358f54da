import { addDays } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { HandoutOutcome } from './handout-outcome.ts'

interface Rest {
  readonly today: LocalDate
  readonly restDays: number
  /** When the first open task that waits for anybody is due. */
  readonly nextTaskOn: LocalDate | null
}

/**
 * The first day on which an account may be handed out again; null: at once. A worked one rests for some days, though not beyond
 * its next task; one that was skipped rests for the day; one that was left is up again.
 */
export function restUntil(
  outcome: Exclude<HandoutOutcome, 'open'>,
  { today, restDays, nextTaskOn }: Rest,
): LocalDate | null {
  const tomorrow = addDays(today, 1)
  if (outcome === 'skipped') return tomorrow
  if (outcome !== 'worked') return null
  const rested = addDays(today, restDays)
  if (nextTaskOn === null || nextTaskOn >= rested) return rested
  return nextTaskOn > tomorrow ? nextTaskOn : tomorrow
}
