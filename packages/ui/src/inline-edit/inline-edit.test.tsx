import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { InlineEdit, type InlineEditProps } from './inline-edit.tsx'

function setUp(props: Partial<InlineEditProps> = {}) {
  const change = vi.fn<() => void>()
  const outside = vi.fn<() => void>()
  render(
    // Stands for the dialog or page whose keys must not hear about an edit.
    <div role="presentation" onKeyDown={outside}>
      <InlineEdit label="Employer" value="Lir Logistics" onChange={change} {...props} />
    </div>,
  )
  return { change, outside }
}

const opener = () => screen.getByRole('button', { name: /Edit Employer/ })

describe('InlineEdit', () => {
  it('keeps what was typed on Enter and gives the focus back', async () => {
    const { change, outside } = setUp()
    await userEvent.click(opener())
    await userEvent.keyboard('Harbour Works')
    outside.mockClear()
    await userEvent.keyboard('{Enter}')
    expect(change).toHaveBeenCalledExactlyOnceWith('Harbour Works')
    expect(outside).not.toHaveBeenCalled()
    await waitFor(() => expect(opener()).toHaveFocus())
  })

  it('brings back what was there on Escape', async () => {
    const { change, outside } = setUp()
    await userEvent.click(opener())
    await userEvent.keyboard('Harbour')
    outside.mockClear()
    await userEvent.keyboard('{Escape}')
    expect(change).not.toHaveBeenCalled()
    expect(outside).not.toHaveBeenCalled()
    expect(opener()).toHaveTextContent('Lir Logistics')
  })

  it('keeps what was typed on leaving', async () => {
    const { change } = setUp()
    await userEvent.click(opener())
    await userEvent.keyboard('Harbour Works')
    await userEvent.tab()
    expect(change).toHaveBeenCalledExactlyOnceWith('Harbour Works')
  })

  it('reports no change when nothing changed', async () => {
    const { change } = setUp()
    await userEvent.click(opener())
    await userEvent.keyboard('{Enter}')
    expect(change).not.toHaveBeenCalled()
  })

  it('chooses from options', async () => {
    const { change } = setUp({
      value: 'formal',
      options: [
        { value: 'formal', label: 'Formal' },
        { value: 'informal', label: 'Informal' },
      ],
      display: 'Formal',
    })
    await userEvent.click(opener())
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Employer' }), 'informal')
    await userEvent.tab()
    expect(change).toHaveBeenCalledExactlyOnceWith('informal')
  })

  it('says that it is not saved yet and what is wrong', async () => {
    setUp({ dirty: true, error: 'Too long' })
    expect(opener()).toHaveAccessibleName(/not saved yet/)
    expect(screen.getByRole('alert')).toHaveTextContent('Too long')
    expect(await axeViolations()).toEqual([])
  })

  it('offers no edit to who may not', () => {
    setUp({ readOnly: true, value: '' })
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(screen.getByText('none')).toBeInTheDocument()
  })
})
