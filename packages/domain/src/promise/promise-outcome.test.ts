import { describe, expect, it } from 'vitest'
import { localDate } from '../shared/local-date.ts'
import { promiseOutcome } from './promise-outcome.ts'

const dueOn = localDate('2026-11-27')

describe('promiseOutcome', () => {
  it.each([
    ['open before its day', 0n, '2026-11-26', 'open'],
    ['open on its day', 0n, '2026-11-27', 'open'],
    ['broken the day after', 0n, '2026-11-28', 'broken'],
    ['open while part of it is in', 4000n, '2026-11-27', 'open'],
    ['kept in part the day after', 4000n, '2026-11-28', 'partKept'],
    ['kept as soon as it is all in', 10_000n, '2026-11-22', 'kept'],
    ['kept when it falls short by the tolerance', 9_900n, '2026-11-22', 'kept'],
    ['not kept when it falls short by more', 9_899n, '2026-11-28', 'partKept'],
    ['kept when more is in', 20_000n, '2026-11-28', 'kept'],
  ] as const)('is %s', (_name, paidMinor, today, outcome) => {
    expect(promiseOutcome({ amountMinor: 10_000n, paidMinor, dueOn }, localDate(today), 100n)).toBe(outcome)
  })

  it('does not count nothing as kept when the tolerance is as large as the promise', () => {
    expect(promiseOutcome({ amountMinor: 100n, paidMinor: 0n, dueOn }, localDate('2026-11-28'), 100n)).toBe(
      'broken',
    )
  })
})
