import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DateInput } from '../date-input/date-input.tsx'
import { MoneyInput } from '../money-input/money-input.tsx'
import { Select } from '../select/select.tsx'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { TextArea } from '../text-area/text-area.tsx'
import { TextInput } from '../text-input/text-input.tsx'
import { Field } from './field.tsx'

const controls = [
  ['TextInput', <TextInput key="c" />],
  ['TextArea', <TextArea key="c" />],
  ['Select', <Select key="c" options={[{ value: 'a', label: 'A' }]} />],
  ['DateInput', <DateInput key="c" />],
  ['MoneyInput', <MoneyInput key="c" currency="EUR" value="" onChange={() => {}} />],
] as const

describe.each(controls)('a field around %s', (_, control) => {
  it('ties label, help and error to the control', async () => {
    render(
      <Field label="Due on" help="Within 30 days" error="The day is in the past" required>
        {control}
      </Field>,
    )
    const input = screen.getByLabelText(/Due on/)
    expect(input).toHaveAccessibleDescription('The day is in the past Within 30 days')
    expect(input).toHaveAttribute('aria-required', 'true')
    expect(input).toBeInvalid()
    expect(await axeViolations()).toEqual([])
  })

  it('claims nothing when there is nothing to say', () => {
    render(<Field label="Due on">{control}</Field>)
    const input = screen.getByLabelText('Due on')
    expect(input).not.toHaveAttribute('aria-describedby')
    expect(input).not.toHaveAttribute('aria-invalid')
    expect(input).not.toHaveAttribute('aria-required')
  })
})

describe('Field', () => {
  it('announces an error that appears', () => {
    const { rerender } = render(
      <Field label="Name">
        <TextInput />
      </Field>,
    )
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    rerender(
      <Field label="Name" error="A name is needed">
        <TextInput />
      </Field>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('A name is needed')
  })

  it('keeps a hidden label for those who need it', () => {
    render(
      <Field label="Search" hideLabel>
        <TextInput />
      </Field>,
    )
    expect(screen.getByLabelText('Search')).toBeInTheDocument()
  })
})
