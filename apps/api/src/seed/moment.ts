import { dateMillis, type Instant, type LocalDate } from '@arrears/domain/shared/local-date'

export const minute = 60_000
export const hour = 3_600_000
export const day = 86_400_000

/** Milliseconds since 1970 as they are stored. */
export const instantOf = (millis: number): Instant => new Date(millis).toISOString() as Instant

/** The day of a moment in UTC. Demo data happens in hours that are of one day in UTC and where the organisation is. */
export const dayOf = (millis: number): LocalDate => instantOf(millis).slice(0, 10) as LocalDate

/** A moment of a day by the organisation's clock, summer time left aside. */
export function momentOn(date: LocalDate, minutes: number, utcOffsetHours: number): number {
  return dateMillis(date) + (minutes - utcOffsetHours * 60) * minute
}
