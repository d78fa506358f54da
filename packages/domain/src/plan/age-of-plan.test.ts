import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenPlan } from '../testing/given-plan.ts'
import { localDate } from '../shared/local-date.ts'
import { ageOfPlan } from './age-of-plan.ts'

const { instalments } = givenPlan()

describe('what is open under a plan, by the day it is due', () => {
  it('goes by the unpaid parts of instalments', () => {
    const [first, second, third] = instalments
    if (!first || !second || !third) throw new Error('The plan has three instalments')
    const paid = [
      { ...first, paidMinor: 10_000n, paidOn: localDate('2026-12-01') },
      { ...second, paidMinor: 4000n },
      third,
    ]
    expect(ageOfPlan(paid, 16_000n)).toEqual([
      { dueOn: '2026-12-08', openMinor: 6000n },
      { dueOn: '2026-12-15', openMinor: 10_000n },
    ])
  })

  it('puts what the plan does not cover with the last, and always sums to what is open', () => {
    expect(ageOfPlan(instalments, 35_000n).at(-1)).toEqual({ dueOn: '2026-12-15', openMinor: 15_000n })
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 100_000n }), (open) => {
        expect(ageOfPlan(instalments, open).reduce((sum, part) => sum + part.openMinor, 0n)).toBe(open)
      }),
    )
  })
})
