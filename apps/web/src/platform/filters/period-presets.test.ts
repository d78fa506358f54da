import { describe, expect, it } from 'vitest'
import { periodPresets } from './period-presets.ts'

describe('ready-made periods', () => {
  it.each([
    ['2026-03-01', 'last-month', '2026-02-01', '2026-02-28'],
    ['2026-01-15', 'last-month', '2025-12-01', '2025-12-31'],
    ['2026-11-21', 'week', '2026-11-15', '2026-11-21'],
    ['2026-11-21', 'month', '2026-11-01', '2026-11-21'],
    ['2026-11-21', 'today', '2026-11-21', '2026-11-21'],
  ])('on %s, %s runs from %s to %s', (today, id, from, to) => {
    expect(periodPresets(today).find((preset) => preset.id === id)).toMatchObject({ from, to })
  })
})
