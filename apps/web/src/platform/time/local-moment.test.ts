import { describe, expect, it } from 'vitest'
import { fromLocalMoment, toLocalMoment } from './local-moment.ts'

describe('a moment typed in a time zone', () => {
  it.each([
    ['2026-11-21T10:12', 'Europe/Berlin', '2026-11-21T09:12:00.000Z'],
    ['2026-07-01T10:12', 'Europe/Berlin', '2026-07-01T08:12:00.000Z'],
    ['2026-11-21T10:12', 'America/New_York', '2026-11-21T15:12:00.000Z'],
    ['2026-11-21T10:12', 'UTC', '2026-11-21T10:12:00.000Z'],
  ])('%s in %s is %s', (local, timeZone, instant) => {
    expect(fromLocalMoment(local, timeZone)).toBe(instant)
    expect(toLocalMoment(instant, timeZone)).toBe(local)
  })

  it('means the first of an hour that there is twice, and the one after an hour that is left out', () => {
    expect(fromLocalMoment('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
    expect(fromLocalMoment('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
  })

  it('is nothing when it is no date', () => {
    expect(fromLocalMoment('soon', 'UTC')).toBeNull()
    expect(toLocalMoment('soon', 'UTC')).toBe('')
  })
})
