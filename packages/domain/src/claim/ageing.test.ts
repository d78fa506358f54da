import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../shared/local-date.ts'
import { ageingBucketOf, balanceByAge, daysOverdue, oldestDueOn } from './ageing.ts'

const today = localDate('2026-11-21')
const dueDaysAgo = (days: number) => addDays(today, -days)

describe('ageing', () => {
  it.each([
    [-5, 'notDue', 0],
    [0, 'notDue', 0],
    [1, 'days1To30', 1],
    [30, 'days1To30', 30],
    [31, 'days31To60', 31],
    [60, 'days31To60', 60],
    [61, 'days61To90', 61],
    [90, 'days61To90', 90],
    [91, 'over90', 91],
    [4000, 'over90', 4000],
  ] as const)('due %i days ago is %s, %i days overdue', (days, bucket, overdue) => {
    expect(ageingBucketOf(dueDaysAgo(days), today)).toBe(bucket)
    expect(daysOverdue(dueDaysAgo(days), today)).toBe(overdue)
  })

  it('sums open amounts by age and shows empty ages as zero', () => {
    const claims = [
      { dueOn: dueDaysAgo(-3), openMinor: 60_455n },
      { dueOn: dueDaysAgo(22), openMinor: 95_000n },
      { dueOn: dueDaysAgo(43), openMinor: 90_000n },
      { dueOn: dueDaysAgo(48), openMinor: 104_319n },
    ]
    expect(balanceByAge(claims, today)).toEqual({
      notDue: 60_455n,
      days1To30: 95_000n,
      days31To60: 194_319n,
      days61To90: 0n,
      over90: 0n,
    })
  })

  it('finds the oldest due date, or none', () => {
    expect(oldestDueOn([{ dueOn: dueDaysAgo(3) }, { dueOn: dueDaysAgo(63) }, { dueOn: dueDaysAgo(9) }])).toBe(
      dueDaysAgo(63),
    )
    expect(oldestDueOn([])).toBeNull()
  })
})
