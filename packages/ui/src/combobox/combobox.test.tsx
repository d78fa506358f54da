import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Dialog } from '../dialog/dialog.tsx'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { Combobox, type ComboboxProps } from './combobox.tsx'

const people = [
  { id: 'ines', label: 'Ines Duarte', description: 'Team North' },
  { id: 'omar', label: 'Omar Haddad' },
]

function Harness({ onSelect, ...props }: Partial<ComboboxProps>) {
  const [value, setValue] = useState<string | null>('ines')
  return (
    <Combobox
      label="Manager"
      options={people}
      value={value}
      onSelect={(id) => {
        setValue(id)
        onSelect?.(id)
      }}
      {...props}
    />
  )
}

describe('Combobox', () => {
  it('finds by a part of the name and selects by keyboard', async () => {
    const select = vi.fn<() => void>()
    render(<Harness onSelect={select} />)
    const input = screen.getByRole('combobox', { name: 'Manager' })
    expect(input).toHaveValue('Ines Duarte')
    await userEvent.tripleClick(input)
    await userEvent.keyboard('hadd')
    expect(screen.getAllByRole('option')).toHaveLength(1)
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(select).toHaveBeenLastCalledWith('omar')
    expect(input).toHaveValue('Omar Haddad')
  })

  it('is cleared by emptying it', async () => {
    const select = vi.fn<() => void>()
    render(<Harness onSelect={select} />)
    await userEvent.clear(screen.getByRole('combobox'))
    expect(select).toHaveBeenLastCalledWith(null)
  })

  it('keeps every key that is typed after clearing', async () => {
    render(<Harness />)
    const input = screen.getByRole('combobox')
    await userEvent.clear(input)
    await userEvent.keyboard('om')
    expect(input).toHaveValue('om')
  })

  it('puts the chosen name back when what was typed is nobody', async () => {
    const select = vi.fn<() => void>()
    render(<Harness onSelect={select} />)
    await userEvent.tripleClick(screen.getByRole('combobox'))
    await userEvent.keyboard('zzz')
    await userEvent.tab()
    expect(screen.getByRole('combobox')).toHaveValue('Ines Duarte')
    expect(select).not.toHaveBeenCalled()
  })

  it('follows a value that changes from outside, also one it has no option for', () => {
    const { rerender } = render(
      <Combobox label="Manager" options={people} value="ines" onSelect={() => {}} />,
    )
    rerender(<Combobox label="Manager" options={people} value="omar" onSelect={() => {}} />)
    expect(screen.getByRole('combobox')).toHaveValue('Omar Haddad')
    rerender(
      <Combobox
        label="Manager"
        options={people}
        value="greta"
        valueLabel="Greta Lindqvist"
        onSelect={() => {}}
      />,
    )
    expect(screen.getByRole('combobox')).toHaveValue('Greta Lindqvist')
  })

  it('says that nothing was found', async () => {
    render(<Harness emptyMessage="No such person" />)
    await userEvent.tripleClick(screen.getByRole('combobox'))
    await userEvent.keyboard('zzz')
    expect(screen.getByText('No such person')).toBeInTheDocument()
  })

  it('leaves filtering to the search it is given', async () => {
    const search = vi.fn<() => void>()
    render(<Harness onSearch={search} />)
    await userEvent.tripleClick(screen.getByRole('combobox'))
    await userEvent.keyboard('x')
    expect(search).toHaveBeenLastCalledWith('x')
    expect(screen.getAllByRole('option')).toHaveLength(2)
  })

  it('shows its error, its help, and passes axe', async () => {
    render(<Harness error="Choose a manager" help="Gets the tasks" required />)
    expect(screen.getByRole('combobox')).toHaveAccessibleDescription(/Choose a manager/)
    expect(screen.getByRole('combobox')).toHaveAccessibleDescription(/Gets the tasks/)
    expect(await axeViolations()).toEqual([])
  })

  it('in a dialog, Escape closes the list and not the dialog', async () => {
    const close = vi.fn<() => void>()
    render(
      <Dialog title="Assign" onClose={close}>
        <Harness />
      </Dialog>,
    )
    await userEvent.click(screen.getByRole('combobox'))
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getByRole('dialog')).toContainElement(screen.getByRole('listbox'))
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    expect(close).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(close).toHaveBeenCalledOnce()
  })
})
