import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Button } from '../button/button.tsx'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { Menu, type MenuProps } from './menu.tsx'

const sections = [
  {
    id: 'contact',
    label: 'Contact',
    items: [
      { id: 'email', label: 'Send e-mail', shortcut: 'E' },
      { id: 'call', label: 'Call now', disabledReason: 'There is no valid phone number' },
    ],
  },
  { id: 'work', label: 'Work', items: [{ id: 'task', label: 'Create task' }] },
]

function setUp(props: Partial<MenuProps> = {}) {
  const select = vi.fn<() => void>()
  render(
    <Menu
      label="Actions"
      trigger={<Button>Actions</Button>}
      sections={sections}
      onSelect={select}
      {...props}
    />,
  )
  // `hidden`: an open menu hides the rest of the page from assistive technology.
  return { select, trigger: screen.getByRole('button', { name: 'Actions', hidden: true }) }
}

describe('Menu', () => {
  it('opens from its button with sections and shortcuts', async () => {
    const { trigger } = setUp()
    expect(trigger).toHaveAttribute('aria-haspopup', 'menu')
    expect(trigger).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(trigger)
    expect(screen.getByRole('menu', { name: 'Actions' })).toBeInTheDocument()
    expect(screen.getByRole('group', { name: 'Contact' })).toBeInTheDocument()
    expect(screen.getByRole('menuitem', { name: /Send e-mail/ })).toHaveTextContent('E')
    expect(await axeViolations(screen.getByRole('menu'))).toEqual([])
  })

  it('selects, closes and gives the focus back', async () => {
    const { select, trigger } = setUp()
    await userEvent.click(trigger)
    await userEvent.click(screen.getByRole('menuitem', { name: 'Create task' }))
    expect(select).toHaveBeenCalledExactlyOnceWith('task')
    expect(screen.queryByRole('menu')).not.toBeInTheDocument()
    await vi.waitFor(() => expect(trigger).toHaveFocus())
  })

  it('lets the keyboard reach a blocked item, reads its reason and does nothing on it', async () => {
    const { select, trigger } = setUp()
    trigger.focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('{ArrowDown}')
    const item = screen.getByRole('menuitem', { name: 'Call now' })
    expect(item).toHaveFocus()
    expect(item).toHaveAttribute('aria-disabled', 'true')
    expect(item).toHaveAccessibleDescription(/There is no valid phone number/)
    await userEvent.keyboard('{Enter}')
    expect(select).not.toHaveBeenCalled()
    expect(screen.getByRole('menu')).toBeInTheDocument()
  })

  it('can start open, for a menu that is loaded on its first press', async () => {
    const change = vi.fn<() => void>()
    setUp({ defaultOpen: true, onOpenChange: change })
    expect(screen.getByRole('menu')).toBeInTheDocument()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).not.toBeInTheDocument()
    expect(change).toHaveBeenCalledWith(false)
  })

  it('leaves what holds every typed word, and starts it by Enter', async () => {
    const { select, trigger } = setUp({ filterLabel: 'Find an action' })
    await userEvent.click(trigger)
    const filter = screen.getByRole('searchbox', { name: 'Find an action' })
    expect(filter).toHaveFocus()
    await userEvent.keyboard('zzz')
    expect(screen.getByRole('menu')).toHaveTextContent('Nothing found')
    await userEvent.clear(filter)
    await userEvent.type(filter, 'task cre')
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(['Create task'])
    expect(await axeViolations(screen.getByRole('dialog'))).toEqual([])
    await userEvent.keyboard('{Enter}')
    expect(select).toHaveBeenCalledExactlyOnceWith('task')
    await vi.waitFor(() => expect(trigger).toHaveFocus())
  })

  it('moves through a filtered menu by the arrow keys and stops at a blocked item', async () => {
    const { select, trigger } = setUp({ filterLabel: 'Find an action' })
    await userEvent.click(trigger)
    await userEvent.keyboard('call{ArrowDown}{Enter}')
    expect(select).not.toHaveBeenCalled()
    expect(screen.getByRole('menuitem', { name: 'Call now' })).toHaveAccessibleDescription(/no valid phone/)
  })

  it('has the focus once it is open, and gives it back, also to a button that was replaced', async () => {
    const menu = (name: string) => (
      <Menu
        key="menu"
        label="Actions"
        trigger={<Button key={name}>Actions</Button>}
        sections={sections}
        onSelect={() => undefined}
      />
    )
    const { rerender } = render(menu('first'))
    screen.getByRole('button', { name: 'Actions' }).focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() =>
      expect(screen.getByRole('menu')).toContainElement(document.activeElement as HTMLElement),
    )
    rerender(menu('second'))
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Actions' })).toHaveFocus())
  })
})
