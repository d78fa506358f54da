import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dateMillis,
  daysBetween,
  instantMillis,
  isBefore,
  localDate,
  localDateOf,
  parseInstant,
  parseLocalDate,
} from './local-date.ts'
import type { Instant } from './local-date.ts'

const instant = (text: string) => text as Instant

describe('parseLocalDate', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])('reads %s', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, value: text })
  })

  it.each([
    ['2026-02-29', 'DATE_DOES_NOT_EXIST'],
    ['1900-02-29', 'DATE_DOES_NOT_EXIST'],
    ['2026-13-01', 'DATE_DOES_NOT_EXIST'],
    ['2026-00-10', 'DATE_DOES_NOT_EXIST'],
    ['2026-04-31', 'DATE_DOES_NOT_EXIST'],
    ['9999-12-31', 'DATE_DOES_NOT_EXIST'],
    ['21.11.2026', 'NOT_A_DATE'],
    ['2026-1-1', 'NOT_A_DATE'],
    ['2026-11-21T00:00:00Z', 'NOT_A_DATE'],
    ['', 'NOT_A_DATE'],
  ])('refuses %s with %s', (text, code) => {
    expect(parseLocalDate(text)).toMatchObject({ ok: false, error: { code } })
  })

  it('throws when our own code writes a day that does not exist', () => {
    expect(() => localDate('2026-02-30')).toThrow('Not a date')
  })
})

describe('calendar arithmetic', () => {
  it.each([
    ['2026-11-21', 6, '2026-11-27'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('adds days: %s + %i = %s', (from, days, to) => {
    expect(addDays(localDate(from), days)).toBe(to)
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-15', 12, '2027-05-15'],
  ])('adds months and keeps to the end of the month: %s + %i = %s', (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to)
  })

  it('counts back the days it added, over four centuries', () => {
    const day = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(localDate('1900-01-01'), days))
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  it('agrees with the calendar of the platform', () => {
    const platform = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (days) => {
        const date = addDays(localDate('1970-01-01'), days)
        expect(platform.format(days * 86_400_000)).toBe(date)
        expect(dateMillis(date)).toBe(days * 86_400_000)
      }),
    )
  })

  it('orders days', () => {
    const [a, b] = [localDate('2026-11-21'), localDate('2026-11-22')]
    expect([isBefore(a, b), isBefore(b, a), isBefore(a, a)]).toEqual([true, false, false])
  })
})

describe('moments', () => {
  it.each([
    ['2026-11-21T23:30:00.000Z', 'Europe/Dublin', '2026-11-21'],
    ['2026-11-21T23:30:00.000Z', 'Europe/Berlin', '2026-11-22'],
    ['2026-11-21T02:00:00.000Z', 'America/Los_Angeles', '2026-11-20'],
    ['2026-07-21T23:30:00.000Z', 'Europe/Dublin', '2026-07-22'],
    ['2026-11-21T23:30:00+00:00', 'UTC', '2026-11-21'],
  ])('%s is in %s the day %s', (moment, zone, day) => {
    expect(localDateOf(instant(moment), zone)).toBe(day)
  })

  it('counts milliseconds', () => {
    expect(instantMillis(instant('2026-11-21T09:12:00.250Z'))).toBe(1_795_252_320_250)
    expect(instantMillis(instant('2026-11-21T09:12:00.25+00:00'))).toBe(1_795_252_320_250)
    expect(() => instantMillis(instant('2026-11-21T09:12:00+01:00'))).toThrow('Not a moment in UTC')
  })

  it.each([
    ['2026-11-21T09:12:00Z', '2026-11-21T09:12:00.000Z'],
    ['2026-11-21T09:12:00.123456Z', '2026-11-21T09:12:00.123Z'],
  ])('reads the moment %s', (text, value) => {
    expect(parseInstant(text)).toEqual({ ok: true, value })
  })

  it.each(['2026-11-21', '2026-11-21T25:00:00Z', '2026-02-30T10:00:00Z', '2026-11-21T09:12:00+01:00'])(
    'refuses %s as a moment',
    (text) => {
      expect(parseInstant(text)).toMatchObject({ ok: false, error: { code: 'NOT_AN_INSTANT' } })
    },
  )
})
