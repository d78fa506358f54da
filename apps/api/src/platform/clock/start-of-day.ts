import type { LocalDate } from '@arrears/domain/shared/local-date'
import { Temporal } from 'temporal-polyfill'

/** The moment at which a day begins in a place, also where clocks are put forward at midnight. */
export function startOfDay(day: LocalDate, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds)
}
