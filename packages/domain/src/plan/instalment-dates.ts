import { addDays, addMonths } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { PlanInterval } from './plan-interval.ts'

/**
 * The days of a plan. Months are counted from the first date, so that its day of the month is kept: the 31st, then the last of
 * February, then the 31st again.
 */
export function instalmentDates(firstOn: LocalDate, interval: PlanInterval, count: number): LocalDate[] {
  return Array.from({ length: count }, (_, index) =>
    interval === 'weekly' ? addDays(firstOn, 7 * index) : addMonths(firstOn, index),
  )
}
