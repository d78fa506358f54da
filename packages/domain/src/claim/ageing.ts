import { daysBetween } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'

/** Ranges of days overdue, in order, as reports and the balance-by-age chart show them. */
export const ageingBuckets = [
  { key: 'notDue', label: 'Not due', fromDays: Number.NEGATIVE_INFINITY, toDays: 0 },
  { key: 'days1To30', label: '1–30', fromDays: 1, toDays: 30 },
  { key: 'days31To60', label: '31–60', fromDays: 31, toDays: 60 },
  { key: 'days61To90', label: '61–90', fromDays: 61, toDays: 90 },
  { key: 'over90', label: '90+', fromDays: 91, toDays: Number.POSITIVE_INFINITY },
] as const

export type AgeingBucket = (typeof ageingBuckets)[number]['key']

/** Days since the due date; zero on the day itself and before: due today is not overdue. */
export function daysOverdue(dueOn: LocalDate, today: LocalDate): number {
  return Math.max(0, daysBetween(dueOn, today))
}

export function ageingBucketOf(dueOn: LocalDate, today: LocalDate): AgeingBucket {
  const days = daysOverdue(dueOn, today)
  return ageingBuckets.find((bucket) => days <= bucket.toDays)?.key ?? 'over90'
}

/** Open amounts by age; every bucket is there, empty ones as zero, so that the sum equals what is open. */
export function balanceByAge(
  claims: Iterable<{ readonly dueOn: LocalDate; readonly openMinor: bigint }>,
  today: LocalDate,
): Readonly<Record<AgeingBucket, bigint>> {
  const sums: Record<AgeingBucket, bigint> = {
    notDue: 0n,
    days1To30: 0n,
    days31To60: 0n,
    days61To90: 0n,
    over90: 0n,
  }
  for (const claim of claims) sums[ageingBucketOf(claim.dueOn, today)] += claim.openMinor
  return sums
}

/** The due date of the oldest open claim: what dunning and "days overdue" of an account go by. Null when none is open. */
export function oldestDueOn(claims: Iterable<{ readonly dueOn: LocalDate }>): LocalDate | null {
  let oldest: LocalDate | null = null
  for (const { dueOn } of claims) if (oldest === null || dueOn < oldest) oldest = dueOn
  return oldest
}
