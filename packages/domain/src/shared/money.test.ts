import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencies } from './currency.ts'
import { formatDecimal, maxMinor, money, parseDecimal } from './money.ts'

describe('parseDecimal', () => {
  it.each([
    ['12.30', 'EUR', 1230n],
    ['12', 'EUR', 1200n],
    ['12.3', 'EUR', 1230n],
    ['-0.01', 'EUR', -1n],
    ['+5', 'EUR', 500n],
    [' 7.00 ', 'EUR', 700n],
    ['0001', 'EUR', 100n],
    ['1500', 'JPY', 1500n],
    ['1.234', 'KWD', 1234n],
    ['90071992547409.91', 'EUR', maxMinor],
  ])('reads %s %s', (text, currency, minor) => {
    expect(parseDecimal(text, currency)).toEqual({ ok: true, value: { minor, currency } })
  })

  it.each([
    ['', 'EUR', 'NOT_A_NUMBER'],
    ['abc', 'EUR', 'NOT_A_NUMBER'],
    ['1,234.00', 'EUR', 'NOT_A_NUMBER'],
    ['12,30', 'EUR', 'NOT_A_NUMBER'],
    ['1e5', 'EUR', 'NOT_A_NUMBER'],
    ['0x10', 'EUR', 'NOT_A_NUMBER'],
    ['12.', 'EUR', 'NOT_A_NUMBER'],
    ['١٢', 'EUR', 'NOT_A_NUMBER'],
    ['12.345', 'EUR', 'TOO_MANY_DECIMALS'],
    ['12.5', 'JPY', 'TOO_MANY_DECIMALS'],
    ['90071992547409.92', 'EUR', 'TOO_LARGE'],
    ['9'.repeat(1_000_000), 'EUR', 'TOO_LARGE'],
    ['12', 'XYZ', 'UNKNOWN_CURRENCY'],
    ['12', 'eur', 'UNKNOWN_CURRENCY'],
  ])('refuses %.20s in %s with %s', (text, currency, code) => {
    expect(parseDecimal(text, currency)).toMatchObject({ ok: false, error: { code } })
  })

  it('reads back what formatDecimal writes, in every currency', () => {
    const amounts = fc.bigInt({ min: -maxMinor, max: maxMinor })
    fc.assert(
      fc.property(amounts, fc.constantFrom(...currencies), (minor, currency) => {
        const amount = money(minor, currency)
        expect(parseDecimal(formatDecimal(amount), currency)).toEqual({ ok: true, value: amount })
      }),
    )
  })
})

describe('formatDecimal', () => {
  it.each([
    [431_820n, 'EUR', '4318.20'],
    [-5n, 'EUR', '-0.05'],
    [0n, 'EUR', '0.00'],
    [1500n, 'JPY', '1500'],
    [1n, 'KWD', '0.001'],
  ])('writes %s minor units of %s as %s', (minor, currency, text) => {
    expect(formatDecimal(money(minor, currency))).toBe(text)
  })
})
