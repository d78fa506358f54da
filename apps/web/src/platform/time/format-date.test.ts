import { describe, expect, it } from 'vitest'
import { dayKeyOf, daysBetween, formatDate, formatDayHeading, formatMoment } from './format-date.ts'

describe('dates on the screen', () => {
  it('are written the same wherever the reader sits', () => {
    expect(formatDate('2026-11-27', 'en-GB')).toBe('27 Nov 2026')
  })

  it('put a moment on the day it fell in the organisation’s time zone', () => {
    expect(dayKeyOf('2026-11-20T23:30:00Z', 'Europe/Dublin')).toBe('2026-11-20')
    expect(dayKeyOf('2026-11-20T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-21')
    expect(formatMoment('2026-11-20T23:30:00Z', 'Europe/Berlin', 'en-GB')).toBe('21 Nov 2026, 00:30')
  })

  it('count days across the change to winter time', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysBetween('2026-11-27', '2026-11-21')).toBe(-6)
  })

  it.each([
    ['2026-11-21', 'Today'],
    ['2026-11-20', 'Yesterday'],
    ['2026-11-19', 'Thursday 19 November'],
    ['2025-12-31', 'Wednesday 31 December 2025'],
  ])('calls %s “%s”', (key, words) => {
    expect(formatDayHeading(key, '2026-11-21', 'en-GB').replace(',', '')).toBe(words)
  })
})
