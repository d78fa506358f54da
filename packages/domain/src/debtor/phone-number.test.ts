import { describe, expect, it } from 'vitest'
import { normalisePhone } from './phone-number.ts'

describe('normalisePhone', () => {
  it.each([
    ['085 012 3344', 'IE', '+353850123344'],
    ['+353 (0)85 012-3344', null, '+353850123344'],
    ['00 49 30 123456', 'DE', '+4930123456'],
    ['(415) 555-0132', 'US', '+14155550132'],
    ['+44 20 7946 0018', 'IE', '+442079460018'],
  ])('reads %s in %s as %s', (text, country, number) => {
    expect(normalisePhone(text, country)).toEqual({ ok: true, value: number })
  })

  it.each([
    ['085 012 3344', null, 'COUNTRY_CODE_MISSING'],
    ['12', 'IE', 'NOT_A_PHONE_NUMBER'],
    ['call me maybe', 'IE', 'NOT_A_PHONE_NUMBER'],
    ['+353 85 012 3344 or +353 1 555 0182', 'IE', 'NOT_A_PHONE_NUMBER'],
    ['+999 12345678', null, 'NOT_A_PHONE_NUMBER'],
    ['085 012 3344', 'ZZ', 'NOT_A_PHONE_NUMBER'],
    ['9'.repeat(5000), 'IE', 'NOT_A_PHONE_NUMBER'],
  ])('refuses %.40s in %s with %s', (text, country, code) => {
    expect(normalisePhone(text, country)).toMatchObject({ ok: false, error: { code } })
  })
})
