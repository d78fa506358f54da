import { describe, expect, it } from 'vitest'
import { addDays, dateMillis, instantFrom, localDate } from '../../shared/local-date.ts'
import { instant } from '../../testing/given-account.ts'
import { debtorTimeZones } from './debtor-time-zones.ts'
import { instantAt, localTimeOf, weekdayOf } from './local-time.ts'
import { areaCodeZones } from './nanp-area-codes.ts'
import { phoneTimeZones } from './phone-time-zones.ts'

const at = instant('2026-11-21T12:00:00.000Z')
const zones = (addresses: { country: string; region: string | null }[], phones: string[]) =>
  debtorTimeZones({ addresses, phones }, at, 'Etc/UTC')

describe('where a debtor may be', () => {
  it.each([
    ['+12125550100', ['America/New_York']],
    ['+14155550100', ['America/Los_Angeles']],
    ['+18505550100', ['America/New_York', 'America/Chicago']],
    ['+18085550100', ['Pacific/Honolulu']],
    ['+16045550100', ['America/Vancouver']],
    ['+353850123344', ['Europe/Dublin']],
    ['+4915112345678', ['Europe/Berlin']],
    ['+18005550100', []],
    ['+883510001', []],
  ])('%s', (number, expected) => {
    expect(phoneTimeZones(number)).toEqual(expected)
  })

  it.each([
    ['a state by its code', { country: 'US', region: 'CA' }, ['America/Los_Angeles']],
    ['a state by its name', { country: 'US', region: 'new york' }, ['America/New_York']],
    ['a state with two time zones', { country: 'US', region: 'TN' }, ['America/New_York', 'America/Chicago']],
    ['a country with one', { country: 'DE', region: 'Bayern' }, ['Europe/Berlin']],
    [
      'a country whose clocks agree nearly everywhere',
      { country: 'ES', region: null },
      ['Europe/Madrid', 'Atlantic/Canary'],
    ],
    ['no country', { country: '??', region: null }, ['Etc/UTC']],
  ])('%s', (_name, address, expected) => {
    expect(zones([address], [])).toEqual(expected)
  })

  it('is everywhere in a country of many zones when the region is not known', () => {
    const found = zones([{ country: 'US', region: null }], [])
    expect(found.length).toBeGreaterThanOrEqual(6)
  })

  it('is in any of the countries that share a code', () => {
    expect(phoneTimeZones('+447700900123')).toContain('Europe/London')
  })

  it('keeps one of the places whose clocks show the same, and takes the account’s own when nothing says', () => {
    expect(zones([{ country: 'IE', region: null }], ['+447700900123'])).toEqual(['Europe/Dublin'])
    expect(zones([], ['+18005550100'])).toEqual(['Etc/UTC'])
  })

  it('has zones that the runtime knows, for each area code', () => {
    const all = new Set([...areaCodeZones.values()].flat())
    for (const timeZone of all) expect(() => localTimeOf(at, timeZone)).not.toThrow()
    for (const code of areaCodeZones.keys()) expect(code).toMatch(/^[2-9]\d\d$/)
  })
})

describe('local time', () => {
  it('tells date, minute and weekday', () => {
    expect(localTimeOf(instant('2026-11-22T03:30:00.000Z'), 'America/New_York')).toEqual({
      date: '2026-11-21',
      minute: 22 * 60 + 30,
      weekday: 6,
    })
  })

  it.each(['America/New_York', 'Europe/Dublin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'])(
    'goes there and back in %s, every noon of two years',
    (timeZone) => {
      for (let days = 0; days < 730; days++) {
        const date = addDays(localDate('2026-01-01'), days)
        expect(localTimeOf(instantAt(date, 12 * 60, timeZone), timeZone)).toEqual({
          date,
          minute: 12 * 60,
          weekday: weekdayOf(date),
        })
      }
    },
  )

  it('takes the moment after for a time that the clocks skip', () => {
    const skipped = instantAt(localDate('2026-03-08'), 2 * 60 + 30, 'America/New_York')
    expect(localTimeOf(skipped, 'America/New_York')).toMatchObject({
      date: '2026-03-08',
      minute: 3 * 60 + 30,
    })
  })

  it.each([
    ['America/New_York', '2026-03-08'],
    ['Australia/Lord_Howe', '2026-04-05'],
    ['Asia/Kathmandu', '1986-01-01'],
    ['Africa/Monrovia', '1972-01-07'],
    ['Europe/Dublin', '1916-05-21'],
  ])('is in %s what the calendar of the platform says, around %s', (timeZone, day) => {
    const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    const start = dateMillis(addDays(localDate(day), -1))
    for (let minutes = 0; minutes < 3 * 24 * 60; minutes += 7) {
      const millis = start + minutes * 60_000
      const { date, minute } = localTimeOf(instantFrom(millis), timeZone)
      const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
      expect(`${date} ${two(minute / 60)}:${two(minute % 60)}`).toBe(calendar.format(millis))
    }
  })
})
