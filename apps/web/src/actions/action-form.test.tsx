import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useState } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { deferComponent } from '../platform/deferred/defer-component.ts'
import { DeferredOpening } from '../platform/deferred/deferred-opening.tsx'
import { ActionForm } from './action-form.tsx'

const onClose = vi.fn<() => void>()
let arrive = () => {}

beforeEach(() => void onClose.mockReset())

/** A form that needs to know something before it can be filled in. */
function NoteForm() {
  const [text, setText] = useState('')
  const [loading, setLoading] = useState(true)
  useEffect(() => {
    arrive = () => setLoading(false)
  }, [])
  const form = {
    values: {},
    busy: false,
    dirty: () => text !== '',
    message: '',
    attempt: 0,
    submit: () => {},
  }
  return (
    <ActionForm form={form} title="Add note" submitLabel="Add note" loading={loading} onClose={onClose}>
      <Field label="Note">
        <TextInput value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
    </ActionForm>
  )
}

it('a form gets what is typed before its code is there, and before what it asks for is', async () => {
  let fetched = () => {}
  const Late = deferComponent<object>(
    () => new Promise((resolve) => (fetched = () => resolve({ default: NoteForm }))),
  )
  render(
    <DeferredOpening onClose={onClose}>
      <Late />
    </DeferredOpening>,
  )
  await userEvent.keyboard('pays ')
  await act(async () => fetched())
  expect(screen.getByRole('dialog', { name: 'Add note' })).toBeVisible()
  await userEvent.keyboard('on Fry{Backspace}{Enter}')
  await act(async () => arrive())
  await userEvent.keyboard('iday')
  expect(screen.getByLabelText('Note')).toHaveValue('pays on Friday')
  expect(onClose).not.toHaveBeenCalled()
})

it('a form that is left while it loads takes along what was typed for it', async () => {
  function Page() {
    const [open, setOpen] = useState(true)
    onClose.mockImplementation(() => setOpen(false))
    return (
      <>
        <input aria-label="Search" ref={(field) => field?.focus()} />
        {open ? <NoteForm /> : null}
      </>
    )
  }
  render(<Page />)
  await userEvent.keyboard('pays')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(onClose).toHaveBeenCalledOnce()
  expect(screen.getByLabelText('Search')).toHaveFocus()
  expect(screen.getByLabelText('Search')).toHaveValue('')
})
