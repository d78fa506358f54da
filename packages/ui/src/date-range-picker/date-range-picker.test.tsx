import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { LocaleProvider } from '../locale/locale.tsx'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { DateRangePicker, type DateRange } from './date-range-picker.tsx'
import { rangeProblem, rangeSummary } from './date-range.ts'

const november = { id: 'nov', label: 'This month', from: '2026-11-01', to: '2026-11-30' }
const none = { from: null, to: null }

function setUp(value: DateRange = none) {
  const apply = vi.fn<() => void>()
  render(
    <LocaleProvider locale="en-GB">
      <DateRangePicker label="Period" value={value} onApply={apply} presets={[november]} defaultOpen />
    </LocaleProvider>,
  )
  return apply
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

describe('range', () => {
  it.each([
    [{ from: '2026-11-03', to: '2026-11-18' }, '3 Nov 2026 – 18 Nov 2026'],
    [{ from: '2026-11-03', to: '2026-11-03' }, '3 Nov 2026'],
    [{ from: '2026-11-03', to: null }, 'since 3 Nov 2026'],
    [{ from: null, to: '2026-11-18' }, 'until 18 Nov 2026'],
    [none, undefined],
  ])('%j reads %s', (range, text) => {
    expect(rangeSummary(range, 'en-GB')).toBe(text)
  })

  it('refuses an end before the start, and only that', () => {
    expect(rangeProblem({ from: '2026-11-18', to: '2026-11-03' })).toBe('The end is before the start')
    expect(rangeProblem({ from: '2026-11-03', to: '2026-11-03' })).toBeUndefined()
    expect(rangeProblem({ from: null, to: '2026-11-03' })).toBeUndefined()
  })
})

describe('DateRangePicker', () => {
  it('takes two days from the calendar on Apply', async () => {
    const apply = setUp({ from: '2026-11-03', to: '2026-11-18' })
    await press(/\b5 November 2026/)
    await press(/\b9 November 2026/)
    expect(apply).not.toHaveBeenCalled()
    expect(screen.getByLabelText('From')).toHaveValue('2026-11-05')
    await press('Apply')
    expect(apply).toHaveBeenCalledExactlyOnceWith({ from: '2026-11-05', to: '2026-11-09' })
  })

  it('takes one typed end and leaves the other open', async () => {
    const apply = setUp()
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-10-01' } })
    await press('Apply')
    expect(apply).toHaveBeenCalledExactlyOnceWith({ from: '2026-10-01', to: null })
  })

  it('does not apply an end before the start', async () => {
    const apply = setUp({ from: '2026-11-03', to: '2026-11-18' })
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-11-01' } })
    await press('Apply')
    expect(apply).not.toHaveBeenCalled()
    expect(screen.getByLabelText('To')).toHaveAccessibleDescription('The end is before the start')
  })

  it('applies a preset at once and shows its name', async () => {
    const apply = setUp({ from: november.from, to: november.to })
    expect(screen.getByRole('button', { name: 'Period This month', hidden: true })).toBeInTheDocument()
    await press('This month')
    expect(apply).toHaveBeenCalledExactlyOnceWith({ from: '2026-11-01', to: '2026-11-30' })
  })

  it('clears both ends', async () => {
    const apply = setUp({ from: november.from, to: null })
    await press('Clear')
    expect(apply).toHaveBeenCalledExactlyOnceWith(none)
  })

  it('passes axe', async () => {
    setUp()
    expect(await axeViolations(screen.getByRole('dialog'))).toEqual([])
  })
})
