import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Checkbox } from '../checkbox/checkbox.tsx'
import { RadioGroup } from '../radio-group/radio-group.tsx'
import { SearchField } from '../search-field/search-field.tsx'
import { Select } from '../select/select.tsx'
import { Switch } from '../switch/switch.tsx'
import { axeViolations } from '../test-setup/axe-violations.ts'

describe('Checkbox', () => {
  it('shows that only some are chosen, and is named by its label alone', async () => {
    render(<Checkbox label="All accounts" help="On this page" indeterminate />)
    const box = screen.getByRole('checkbox')
    expect(box).toBePartiallyChecked()
    expect(box).toHaveAccessibleDescription('On this page')
    expect(await axeViolations()).toEqual([])
  })

  it('hands its element to a ref', () => {
    const ref = { current: null as HTMLInputElement | null }
    render(<Checkbox label="Row" hideLabel ref={ref} />)
    expect(ref.current).toBe(screen.getByRole('checkbox', { name: 'Row' }))
  })
})

describe('Switch', () => {
  it('turns on by keyboard', async () => {
    render(<Switch label="Live updates" />)
    await userEvent.tab()
    await userEvent.keyboard(' ')
    expect(screen.getByRole('switch', { name: 'Live updates' })).toBeChecked()
    expect(await axeViolations()).toEqual([])
  })
})

function Direction() {
  const [value, setValue] = useState<'in' | 'out'>('in')
  const options = [
    { value: 'in', label: 'Inbound' },
    { value: 'out', label: 'Outbound', help: 'We called' },
  ] as const
  return (
    <RadioGroup
      label="Direction"
      options={[...options]}
      value={value}
      onChange={setValue}
      error="Choose one"
      required
    />
  )
}

describe('RadioGroup', () => {
  it('is a named group with one choice and its error', async () => {
    render(<Direction />)
    const group = screen.getByRole('radiogroup', { name: /Direction/ })
    expect(group).toHaveAccessibleDescription('Choose one')
    await userEvent.click(screen.getByLabelText(/Outbound/))
    expect(screen.getByRole('radio', { name: /Outbound/ })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'Inbound' })).not.toBeChecked()
    expect(await axeViolations()).toEqual([])
  })
})

describe('Select', () => {
  it('offers an empty choice and groups', async () => {
    const change = vi.fn<(value: string) => void>()
    render(
      <Select
        aria-label="Outcome"
        placeholder="Choose"
        options={[{ label: 'Reached', options: [{ value: 'promise', label: 'Promise to pay' }] }]}
        onChange={(event) => change(event.target.value)}
      />,
    )
    expect(screen.getByLabelText('Outcome')).toHaveValue('')
    await userEvent.selectOptions(screen.getByLabelText('Outcome'), 'Promise to pay')
    expect(change).toHaveBeenCalledWith('promise')
  })
})

function Search({ onKeyDown }: { onKeyDown: () => void }) {
  const [value, setValue] = useState('')
  return (
    // Stands for a dialog that would close on Escape.
    <div role="presentation" onKeyDown={onKeyDown}>
      <SearchField label="Search the diary" value={value} onChange={setValue} />
    </div>
  )
}

describe('SearchField', () => {
  it('clears by button and gives the focus back', async () => {
    render(<Search onKeyDown={() => {}} />)
    const input = screen.getByRole('searchbox', { name: 'Search the diary' })
    await userEvent.type(input, 'keane')
    await userEvent.click(screen.getByRole('button', { name: 'Clear search' }))
    expect(input).toHaveValue('')
    expect(input).toHaveFocus()
  })

  it('keeps Escape to itself only while there is something to clear', async () => {
    const outside = vi.fn<() => void>()
    render(<Search onKeyDown={outside} />)
    await userEvent.type(screen.getByRole('searchbox'), 'k')
    outside.mockClear()
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('searchbox')).toHaveValue('')
    expect(outside).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(outside).toHaveBeenCalledOnce()
  })
})
