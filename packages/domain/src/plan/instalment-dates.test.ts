import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, localDate } from '../shared/local-date.ts'
import { instalmentDates } from './instalment-dates.ts'
import { planIntervals } from './plan-interval.ts'

describe('the days of a plan', () => {
  it.each([
    [
      'the end of January',
      '2026-01-31',
      ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
    ],
    ['the end of January of a leap year', '2028-01-31', ['2028-01-31', '2028-02-29', '2028-03-31']],
    ['the 30th before February', '2026-12-30', ['2026-12-30', '2027-01-30', '2027-02-28', '2027-03-30']],
    ['the 29th of February', '2028-02-29', ['2028-02-29', '2028-03-29', '2028-04-29']],
    ['a century that has no leap day', '2100-01-31', ['2100-01-31', '2100-02-28', '2100-03-31']],
  ])('keep the day of the month from %s', (_name, firstOn, expected) => {
    expect(instalmentDates(localDate(firstOn), 'monthly', expected.length)).toEqual(expected)
  })

  it('come every seven days, also where clocks are put forward or back', () => {
    expect(instalmentDates(localDate('2026-03-22'), 'weekly', 3)).toEqual([
      '2026-03-22',
      '2026-03-29',
      '2026-04-05',
    ])
    expect(instalmentDates(localDate('2026-10-18'), 'weekly', 3)).toEqual([
      '2026-10-18',
      '2026-10-25',
      '2026-11-01',
    ])
  })

  it('rise strictly, and never drift from the day they began on', () => {
    const days = fc.integer({ min: 0, max: 70_000 })
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...planIntervals),
        fc.integer({ min: 2, max: 120 }),
        (day, interval, count) => {
          const first = addDays(localDate('1990-01-01'), day)
          const dates = instalmentDates(first, interval, count)
          expect(dates).toHaveLength(count)
          for (const [index, date] of dates.slice(1).entries()) {
            const gap = daysBetween(dates[index] ?? date, date)
            expect(interval === 'weekly' ? gap === 7 : gap >= 28 && gap <= 31).toBe(true)
            const isLastOfMonth = addDays(date, 1).endsWith('-01')
            const keepsDay = date.slice(8) === first.slice(8) || isLastOfMonth
            expect(interval === 'weekly' || keepsDay).toBe(true)
          }
        },
      ),
    )
  })
})
