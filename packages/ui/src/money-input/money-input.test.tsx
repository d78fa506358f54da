import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { toDecimalText } from './decimal-text.ts'
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
  ])('%s with %i decimals becomes %s', (typed, digits, expected) => {
    expect(toDecimalText(typed, digits)).toBe(expected)
  })

  it.each(['abc', '12x', '1-2', '-', '€5'])('leaves %s for the form to refuse', (typed) => {
    expect(toDecimalText(typed, 2)).toBe(typed)
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
