import { describe, expect, it } from 'vitest'
import { oneKey } from './one-key.ts'

describe('the key by which a thing is asked for', () => {
  it('is the one that was sent', () => {
    expect(oneKey(['id', 'reference'], { id: null, reference: 'DEB-1' })).toEqual({ reference: 'DEB-1' })
  })

  it.each([[{}], [{ id: null }], [{ id: 'acc_1', reference: 'DEB-1' }]])('is refused for %o', (keys) => {
    expect(() => oneKey(['id', 'reference'], keys)).toThrow('Send exactly one of "id", "reference".')
  })

  it('is refused with a character that no text in the database has', () => {
    expect(() => oneKey(['id', 'reference'], { reference: 'a\u0000' })).toThrow('"reference" holds')
  })
})
