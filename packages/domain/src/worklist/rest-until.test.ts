import { describe, expect, it } from 'vitest'
import type { LocalDate } from '../shared/local-date.ts'
import { restUntil } from './rest-until.ts'

const today = '2026-11-21' as LocalDate
const rest = (outcome: 'worked' | 'skipped' | 'left' | 'expired', nextTaskOn: string | null = null) =>
  restUntil(outcome, { today, restDays: 3, nextTaskOn: nextTaskOn as LocalDate | null })

describe('how long an account rests', () => {
  it.each([
    ['worked', null, '2026-11-24'],
    ['worked', '2026-12-24', '2026-11-24'],
    ['worked', '2026-11-23', '2026-11-23'],
    // A task that is due already was seen today.
    ['worked', '2026-11-20', '2026-11-22'],
    ['skipped', null, '2026-11-22'],
    ['left', null, null],
    ['expired', '2026-11-23', null],
  ] as const)('%s with a task due %s: %s', (outcome, task, until) => {
    expect(rest(outcome, task)).toBe(until)
  })
})
