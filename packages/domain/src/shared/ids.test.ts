import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatId, idKind, idPrefixes, isIdOf } from './ids.ts'
import type { IdKind } from './ids.ts'

const kinds = Object.keys(idPrefixes) as IdKind[]

describe('ids', () => {
  it('have a prefix of their own for every kind', () => {
    expect(new Set(Object.values(idPrefixes)).size).toBe(kinds.length)
  })

  it('say what they name', () => {
    const random = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.nat(), random, (kind, millis, chance) => {
        expect(idKind(formatId(kind, millis, chance))).toBe(kind)
      }),
    )
  })

  it('sort by when they were made', () => {
    const [older, newer] = [
      formatId('account', 1_795_252_320_250, []),
      formatId('account', 1_795_252_320_251, []),
    ]
    expect(older < newer).toBe(true)
  })

  it.each([
    '',
    'acc_',
    'acc_00000000000000000000000000x',
    'xyz_00000000000000000000000000',
    'ACC_00000000000000000000000000',
  ])('do not look like %s', (text) => {
    expect(idKind(text)).toBeUndefined()
    expect(isIdOf('account', text)).toBe(false)
  })
})
