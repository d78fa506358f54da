import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { ShortcutHelp } from './shortcut-help.tsx'
import { turnShortcuts } from './shortcuts.ts'
import { useShortcuts } from './use-shortcuts.ts'

function Page({ onNote, onDiary }: { onNote: () => void; onDiary?: () => void }) {
  useShortcuts([
    { keys: 'n', label: 'Add note', group: 'Contact', run: onNote },
    ...(onDiary ? [{ keys: 'g d', label: 'Go to the diary', group: 'Page', run: onDiary }] : []),
  ])
  return (
    <>
      <ShortcutHelp />
      <input aria-label="Search" />
    </>
  )
}

afterEach(() => turnShortcuts(true))

describe('single-key shortcuts', () => {
  it('run on a key of the page', async () => {
    const onNote = vi.fn<() => void>()
    render(<Page onNote={onNote} />)
    await userEvent.keyboard('n')
    expect(onNote).toHaveBeenCalledTimes(1)
  })

  it('are ignored while text is typed, with another key held, and when turned off', async () => {
    const onNote = vi.fn<() => void>()
    render(<Page onNote={onNote} />)
    await userEvent.type(screen.getByLabelText('Search'), 'nnn')
    await userEvent.click(document.body)
    await userEvent.keyboard('{Control>}n{/Control}{Meta>}n{/Meta}{Alt>}n{/Alt}')
    turnShortcuts(false)
    await userEvent.keyboard('n')
    expect(onNote).not.toHaveBeenCalled()
  })

  it('run on keys one after the other, and forget the first after another', async () => {
    const onNote = vi.fn<() => void>()
    const onDiary = vi.fn<() => void>()
    render(<Page onNote={onNote} onDiary={onDiary} />)
    await userEvent.keyboard('gxd')
    expect(onDiary).not.toHaveBeenCalled()
    await userEvent.keyboard('gd')
    expect(onDiary).toHaveBeenCalledTimes(1)
    await userEvent.keyboard('gn')
    expect(onNote).toHaveBeenCalledTimes(1)
  })

  it('run what the page wants now, and nothing once it is gone', async () => {
    const before = vi.fn<() => void>()
    const now = vi.fn<() => void>()
    const view = render(<Page onNote={before} />)
    view.rerender(<Page onNote={now} />)
    await userEvent.keyboard('n')
    view.unmount()
    await userEvent.keyboard('n')
    expect([before.mock.calls.length, now.mock.calls.length]).toEqual([0, 1])
  })

  it('are listed by ?, and do nothing beneath the list', async () => {
    const onNote = vi.fn<() => void>()
    render(<Page onNote={onNote} onDiary={vi.fn<() => void>()} />)
    await userEvent.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    expect(dialog).toHaveTextContent('Add noteN')
    expect(dialog).toHaveTextContent('Go to the diaryGD')
    await expectAccessible(dialog)
    await userEvent.keyboard('n')
    expect(onNote).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('switch', { name: 'Single-key shortcuts' }))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await userEvent.keyboard('n')
    expect(onNote).not.toHaveBeenCalled()
  })
})
