import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LocaleProvider } from '../locale/locale.tsx'
import { formatMoney } from './format-money.ts'
import { MoneyText } from './money-text.tsx'

describe('formatMoney', () => {
  it.each([
    ['4318.20', 'EUR', 'en-IE', '€4,318.20'],
    ['-76.81', 'EUR', 'en-IE', '−€76.81'],
    ['4318.20', 'EUR', 'de-DE', '4.318,20 €'],
    ['500', 'JPY', 'en-US', '¥500'],
    ['1.234', 'KWD', 'en-US', 'KWD 1.234'],
    ['0.00', 'USD', 'en-US', '$0.00'],
  ])('%s %s in %s reads %s', (amount, currency, locale, expected) => {
    // The platform puts no-break spaces; which one is not ours to decide.
    expect(formatMoney(amount, currency, { locale }).replaceAll(/\s/g, ' ')).toBe(expected)
  })

  it('keeps every digit of an amount that a floating-point number cannot hold', () => {
    expect(formatMoney('90071992547409.93', 'EUR', { locale: 'en-IE' })).toBe('€90,071,992,547,409.93')
    expect(formatMoney('9007199254740993.01', 'EUR', { locale: 'en-IE' })).toBe('€9,007,199,254,740,993.01')
  })

  it('shows a plus only when asked and only for more than nothing', () => {
    expect(formatMoney('5', 'EUR', { locale: 'en-IE', signed: true })).toBe('+€5.00')
    expect(formatMoney('0', 'EUR', { locale: 'en-IE', signed: true })).toBe('€0.00')
  })
})

describe('MoneyText', () => {
  it('writes in the locale of its surroundings', () => {
    render(
      <LocaleProvider locale="de-DE">
        <MoneyText amount="1234.5" currency="EUR" />
      </LocaleProvider>,
    )
    expect(screen.getByText(/1\.234,50/)).toBeInTheDocument()
  })
})
