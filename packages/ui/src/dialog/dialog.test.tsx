import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState, type FormEvent } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ConfirmDialog } from '../confirm-dialog/confirm-dialog.tsx'
import { Menu } from '../menu/menu.tsx'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { Dialog, type DialogProps } from './dialog.tsx'

function Harness(props: Partial<DialogProps>) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open ? (
        <Dialog
          title="Promise to pay"
          description="Pauses reminders"
          onClose={() => setOpen(false)}
          {...props}
        >
          <input aria-label="Amount" data-autofocus />
        </Dialog>
      ) : null}
    </>
  )
}

const open = async () => userEvent.click(screen.getByRole('button', { name: 'Open' }))

describe('Dialog', () => {
  it('is a modal named by its title and described by its sentence', async () => {
    render(<Harness />)
    await open()
    expect(screen.getByRole('dialog', { name: 'Promise to pay' })).toHaveAccessibleDescription(
      'Pauses reminders',
    )
    expect(await axeViolations()).toEqual([])
  })

  it('moves the focus in and gives it back', async () => {
    render(<Harness />)
    await open()
    expect(screen.getByLabelText('Amount')).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus()
  })

  it('gives the focus back to the button of the menu that opened it', async () => {
    function FromMenu() {
      const [open, setOpen] = useState(false)
      return (
        <>
          <Menu
            label="Actions"
            trigger={<button type="button">Actions</button>}
            sections={[{ id: 'work', items: [{ id: 'promise', label: 'Promise to pay' }] }]}
            onSelect={() => setOpen(true)}
          />
          {open ? <Dialog title="Promise to pay" onClose={() => setOpen(false)} /> : null}
        </>
      )
    }
    render(<FromMenu />)
    await userEvent.click(screen.getByRole('button', { name: 'Actions' }))
    await userEvent.click(screen.getByRole('menuitem', { name: 'Promise to pay' }))
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Actions' })).toHaveFocus()
  })

  it('closes by the cross', async () => {
    render(<Harness />)
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('cannot be left while busy', async () => {
    render(<Harness busy closeOnBackdrop />)
    await open()
    await userEvent.keyboard('{Escape}')
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
    fireEvent.mouseDown(screen.getByRole('dialog'))
    expect(screen.getByRole('button', { name: 'Close' })).toBeDisabled()
    expect(screen.getByRole('dialog')).toHaveAttribute('aria-busy', 'true')
  })

  it('has no cross and does not go by Escape when there is nothing to lead back to', async () => {
    render(<Dialog title="Sign in again" />)
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('dialog')).toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it.each([
    [true, 0],
    [false, 1],
  ])('with closeOnBackdrop %s a click beside it leaves %i dialogs', async (closeOnBackdrop, left) => {
    render(<Harness closeOnBackdrop={closeOnBackdrop} />)
    await open()
    fireEvent.mouseDown(screen.getByRole('dialog'))
    expect(screen.queryAllByRole('dialog')).toHaveLength(left)
  })

  it('keeps its keys from the shortcuts of the page', async () => {
    const shortcut = vi.fn<() => void>()
    document.addEventListener('keydown', shortcut)
    render(<Harness />)
    await open()
    await userEvent.keyboard('p')
    document.removeEventListener('keydown', shortcut)
    expect(shortcut).not.toHaveBeenCalled()
  })

  it('submits on Enter when it is a form', async () => {
    const submit = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault())
    render(<Harness onSubmit={submit} footer={<button type="submit">Save</button>} />)
    await open()
    await userEvent.keyboard('{Enter}')
    expect(submit).toHaveBeenCalledOnce()
  })
})

describe('ConfirmDialog', () => {
  it('asks, starts on the harmless answer, and confirms', async () => {
    const confirm = vi.fn<() => void>()
    const close = vi.fn<() => void>()
    render(
      <ConfirmDialog
        title="Reverse this payment?"
        confirmLabel="Reverse payment"
        tone="danger"
        onConfirm={confirm}
        onClose={close}
      >
        It is owed again.
      </ConfirmDialog>,
    )
    expect(screen.getByRole('alertdialog', { name: 'Reverse this payment?' })).toHaveAccessibleDescription(
      'It is owed again.',
    )
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Reverse payment' }))
    expect(confirm).toHaveBeenCalledOnce()
    expect(close).not.toHaveBeenCalled()
    expect(await axeViolations()).toEqual([])
  })
})
