import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitTotal } from './split-total.ts'

describe('splitting a total', () => {
  it('puts the remainder on the last', () => {
    expect(splitTotal(10_001n, 3)).toEqual([3333n, 3333n, 3335n])
    expect(splitTotal(9000n, 3)).toEqual([3000n, 3000n, 3000n])
  })

  it('loses no cent, and no part is nothing', () => {
    const count = fc.integer({ min: 2, max: 120 })
    const total = fc.bigInt({ min: 120n, max: 9_007_199_254_740_991n })
    fc.assert(
      fc.property(total, count, (totalMinor, parts) => {
        const amounts = splitTotal(totalMinor, parts)
        expect(amounts.reduce((sum, amount) => sum + amount)).toBe(totalMinor)
        expect(new Set(amounts.slice(0, -1)).size).toBe(1)
        expect(amounts.every((amount) => amount > 0n)).toBe(true)
      }),
    )
  })
})
