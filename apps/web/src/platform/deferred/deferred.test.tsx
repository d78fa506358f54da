import { toast, ToastRegion } from '@arrears/ui/toast'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useRef, useState, type ComponentType } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useShortcuts } from '../shortcuts/use-shortcuts.ts'
import { deferComponent } from './defer-component.ts'
import { deferControl } from './deferred-control.tsx'
import { DeferredOpening } from './deferred-opening.tsx'
import { DeferredPlace } from './deferred-place.tsx'

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>

beforeEach(() => {
  toast.clear()
  // React tells of what a boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

function Greeting({ name }: { name: string }) {
  return <p>Hello {name}</p>
}

/** Refused as many times as said, then there. */
function refused<Props>(times: number, component: ComponentType<Props>) {
  const load = vi.fn<Load<Props>>().mockResolvedValue({ default: component })
  for (let time = 0; time < times; time++) load.mockRejectedValueOnce(new Error('Failed to fetch'))
  return load
}

describe('a part whose code comes late', () => {
  it('is fetched anew with each press on Try again, and with nothing else', async () => {
    const load = refused(2, Greeting)
    const Late = deferComponent(load)
    render(
      <DeferredPlace
        waiting="Loading"
        renderFailed={(again) => (
          <button type="button" onClick={again}>
            Try again
          </button>
        )}
      >
        <Late name="Marisol" />
      </DeferredPlace>,
    )
    expect(screen.getByText('Loading')).toBeInTheDocument()
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    const button = await screen.findByRole('button', { name: 'Try again' })
    expect(load).toHaveBeenCalledTimes(2)
    await userEvent.click(button)
    expect(await screen.findByText('Hello Marisol')).toBeInTheDocument()
    expect(load).toHaveBeenCalledTimes(3)
  })

  it('may be fetched ahead, and is fetched anew when that failed', async () => {
    const load = refused(1, Greeting)
    const Late = deferComponent(load)
    Late.fetchAhead()
    await act(async () => undefined)
    render(
      <DeferredPlace>
        <Late name="Conor" />
      </DeferredPlace>,
    )
    expect(await screen.findByText('Hello Conor')).toBeInTheDocument()
    expect(load).toHaveBeenCalledTimes(2)
  })
})

function NoteDialog() {
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  useEffect(() => field.current?.focus(), [])
  return (
    <textarea ref={field} aria-label="Note" value={text} onChange={(event) => setText(event.target.value)} />
  )
}

function Page({ Dialog, onNext }: { Dialog: ComponentType<object>; onNext: () => void }) {
  const [open, setOpen] = useState(false)
  useShortcuts([
    { keys: 'n', label: 'Add note', group: 'Contact', run: () => setOpen(true) },
    { keys: 'x', label: 'Next account', group: 'Work', run: onNext },
  ])
  return (
    <>
      <input aria-label="Search" />
      {open ? (
        <DeferredOpening onClose={() => setOpen(false)} waiting="Opening">
          <Dialog />
        </DeferredOpening>
      ) : null}
      <ToastRegion />
    </>
  )
}

function openPage() {
  const onNext = vi.fn<() => void>()
  let arrive: () => void = () => undefined
  const Dialog = deferComponent<object>(
    () => new Promise((resolve) => (arrive = () => resolve({ default: NoteDialog }))),
  )
  render(<Page Dialog={Dialog} onNext={onNext} />)
  return { onNext, arrive: () => act(async () => arrive()) }
}

describe('what opens on a press', () => {
  it('says so when its code could not be fetched, and opens with the next press', async () => {
    const load = refused(1, NoteDialog)
    render(<Page Dialog={deferComponent<object>(load)} onNext={vi.fn<() => void>()} />)
    await userEvent.keyboard('n')
    expect(await screen.findByText(/could not be opened. Check your connection/)).toBeVisible()
    expect(screen.queryByText('Opening')).toBeNull()
    await userEvent.keyboard('n')
    expect(await screen.findByLabelText('Note')).toHaveFocus()
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('says so when it breaks while it is open: that is no matter of the connection', async () => {
    function Breaking() {
      const [broken, setBroken] = useState(false)
      if (broken) throw new Error('No such day')
      return (
        <button type="button" onClick={() => setBroken(true)}>
          Choose the day
        </button>
      )
    }
    const load = refused(0, Breaking)
    render(<Page Dialog={deferComponent<object>(load)} onNext={vi.fn<() => void>()} />)
    await userEvent.keyboard('n')
    await userEvent.click(await screen.findByRole('button', { name: 'Choose the day' }))
    expect(await screen.findByText(/Something went wrong in this, and it was closed/)).toBeVisible()
    expect(screen.queryByText(/Check your connection/)).toBeNull()
    await userEvent.keyboard('n')
    expect(await screen.findByRole('button', { name: 'Choose the day' })).toBeVisible()
    expect(load).toHaveBeenCalledOnce()
  })

  it('gets what is typed before it is there; nothing of it starts something on the page', async () => {
    const { onNext, arrive } = openPage()
    await userEvent.keyboard('nx fax{Backspace}{Enter}')
    expect(screen.getByText('Opening')).toBeInTheDocument()
    await arrive()
    expect(screen.getByLabelText('Note')).toHaveValue('x fa')
    await userEvent.keyboard('ir')
    expect(screen.getByLabelText('Note')).toHaveValue('x fair')
    expect(onNext).not.toHaveBeenCalled()
  })

  it('is not wanted any more after Escape, and gives the keys back', async () => {
    const { onNext, arrive } = openPage()
    await userEvent.keyboard('nfax{Escape}')
    expect(screen.queryByText('Opening')).toBeNull()
    await userEvent.keyboard('x')
    expect(onNext).toHaveBeenCalledTimes(1)
    await arrive()
    expect(screen.queryByLabelText('Note')).toBeNull()
  })

  it('leaves the keys to a field that somebody goes to meanwhile', async () => {
    const { arrive } = openPage()
    await userEvent.keyboard('nf')
    await userEvent.click(screen.getByLabelText('Search'))
    await userEvent.keyboard('keane')
    expect(screen.getByLabelText('Search')).toHaveValue('keane')
    await arrive()
    expect(screen.getByLabelText('Note')).toHaveValue('f')
  })

  it('may be a control, whose place stays to press again', async () => {
    const Menu = deferControl(
      refused(1, () => <p>Menu</p>),
      'menu',
    )
    render(<Menu trigger={<button type="button">Actions</button>} />)
    const button = () => screen.getByRole('button', { name: 'Actions' })
    // Without hovering, which fetches ahead.
    act(() => button().click())
    expect(button()).toHaveAttribute('aria-busy', 'true')
    await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'))
    act(() => button().click())
    expect(await screen.findByText('Menu')).toBeInTheDocument()
  })
})
