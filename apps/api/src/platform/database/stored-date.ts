import type { LocalDate } from '@arrears/domain/shared/local-date'

/** A `date` column as the domain's day: Prisma hands it over as midnight in UTC. */
export function storedDate(date: Date): LocalDate {
  return date.toISOString().slice(0, 10) as LocalDate
}
