import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { LocaleProvider } from '../locale/locale.tsx'
import { decimalSign, toDecimalText } from './decimal-text.ts'
import { MoneyInput } from './money-input.tsx'

describe('toDecimalText', () => {
  it.each([
    ['500', 2, '500.00'],
    ['500,5', 2, '500.50'],
    ['500.5', 2, '500.50'],
    ['1.234,50', 2, '1234.50'],
    ['1,234.50', 2, '1234.50'],
    ["1'234.50", 2, '1234.50'],
    ['1 234,50', 2, '1234.50'],
    ['1,234', 2, '1234.00'],
    ['1.234.567', 2, '1234567.00'],
    ['1.234', 3, '1.234'],
    ['.5', 2, '0.50'],
    ['007', 2, '7.00'],
    ['500.', 2, '500.00'],
    ['−12,30', 2, '-12.30'],
    ['5000', 0, '5000'],
    ['12.3456', 2, '12.3456'],
    ['1,234', 3, '1234.000'],
    ['12,345,678.5', 2, '12345678.50'],
  ])('%s with %i decimals becomes %s', (typed, digits, expected) => {
    expect(toDecimalText(typed, digits, '.')).toBe(expected)
  })

  it.each([
    ['12.555', '.', '12.555'],
    ['12.555', ',', '12555.00'],
    ['12,555', ',', '12.555'],
    ['12,555', '.', '12555.00'],
    ['0,125', '.', '0.125'],
    ['1234.567', ',', '1234.567'],
  ] as const)('%s where the sign is %s becomes %s: thousands come from no slip', (typed, sign, expected) => {
    expect(toDecimalText(typed, 2, sign)).toBe(expected)
  })

  it.each([
    ['en-IE', '.'],
    ['en-US', '.'],
    ['de-DE', ','],
    ['pl-PL', ','],
    ['de-CH', '.'],
  ])('in %s the sign is %s', (locale, sign) => {
    expect(decimalSign(locale)).toBe(sign)
  })

  it.each(['abc', '12x', '1-2', '-', '€5'])('leaves %s for the form to refuse', (typed) => {
    expect(toDecimalText(typed, 2, '.')).toBe(typed)
  })
})

function Harness({ currency = 'EUR' }: { currency?: string }) {
  const [value, setValue] = useState('')
  return <MoneyInput aria-label="Amount" currency={currency} value={value} onChange={setValue} />
}

describe('MoneyInput', () => {
  it('tidies the amount on leaving, not while it is typed', async () => {
    render(<Harness />)
    const input = screen.getByLabelText('Amount')
    await userEvent.type(input, '1.234,5')
    expect(input).toHaveValue('1.234,5')
    await userEvent.tab()
    expect(input).toHaveValue('1234.50')
  })

  it.each([
    ['en-IE', '12.555'],
    ['de-DE', '12555.00'],
  ])('reads a point before three digits as it is meant in %s', async (locale, expected) => {
    render(
      <LocaleProvider locale={locale}>
        <Harness />
      </LocaleProvider>,
    )
    await userEvent.type(screen.getByLabelText('Amount'), '12.555')
    await userEvent.tab()
    expect(screen.getByLabelText('Amount')).toHaveValue(expected)
  })

  it('knows currencies without decimals', async () => {
    render(<Harness currency="JPY" />)
    await userEvent.type(screen.getByLabelText('Amount'), '5000')
    await userEvent.tab()
    expect(screen.getByLabelText('Amount')).toHaveValue('5000')
  })

  it('stays empty when nothing was typed', async () => {
    render(<Harness />)
    await userEvent.click(screen.getByLabelText('Amount'))
    await userEvent.tab()
    expect(screen.getByLabelText('Amount')).toHaveValue('')
  })
})
