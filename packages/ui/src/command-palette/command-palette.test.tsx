import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { CommandPalette, type CommandPaletteProps } from './command-palette.tsx'
import { matchingGroups } from './matching-groups.ts'

const groups = [
  { id: 'recent', label: 'Recent', items: [{ id: 'a1', label: 'Marisol Keane', keywords: 'DEB-004217' }] },
  {
    id: 'actions',
    label: 'Actions',
    items: [
      { id: 'promise', label: 'Promise to pay', shortcut: 'P' },
      { id: 'call', label: 'Call now', disabledReason: 'There is no valid phone number' },
    ],
  },
]

function setUp(props: Partial<CommandPaletteProps> = {}) {
  const select = vi.fn<() => void>()
  const close = vi.fn<() => void>()
  function Harness() {
    const [query, setQuery] = useState('')
    return (
      <CommandPalette
        label="Search"
        query={query}
        onQueryChange={setQuery}
        groups={groups}
        onSelect={select}
        onClose={close}
        {...props}
      />
    )
  }
  render(<Harness />)
  return { select, close }
}

const active = () =>
  document.getElementById(screen.getByRole('combobox').getAttribute('aria-activedescendant') ?? '')

describe('matchingGroups', () => {
  it('wants every word, in any order and any case, and looks at keywords', () => {
    expect(matchingGroups(groups, 'PAY promise').flatMap(({ items }) => items.map(({ id }) => id))).toEqual([
      'promise',
    ])
    expect(matchingGroups(groups, 'deb-0042').map(({ id }) => id)).toEqual(['recent'])
    expect(matchingGroups(groups, 'promise zzz')).toEqual([])
  })

  it('does not filter again what a search has found', () => {
    const found = [{ id: 'f', label: 'Accounts', found: true, items: [{ id: 'x', label: 'Ærø Shipping' }] }]
    expect(matchingGroups(found, 'aero')).toEqual(found)
  })
})

describe('CommandPalette', () => {
  it('starts with the focus in the search and the first item active', async () => {
    setUp()
    expect(screen.getByRole('combobox')).toHaveFocus()
    expect(active()).toHaveTextContent('Marisol Keane')
    expect(await axeViolations()).toEqual([])
  })

  it('moves by arrows, around the ends, and selects by Enter', async () => {
    const { select } = setUp()
    await userEvent.keyboard('{ArrowUp}')
    expect(active()).toHaveTextContent('Call now')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(select).toHaveBeenCalledExactlyOnceWith('promise')
  })

  it('filters while typing and selects by click', async () => {
    const { select } = setUp()
    await userEvent.keyboard('prom')
    expect(screen.getAllByRole('option')).toHaveLength(1)
    expect(screen.getByRole('status')).toHaveTextContent('1 found')
    await userEvent.click(screen.getByRole('option'))
    expect(select).toHaveBeenCalledExactlyOnceWith('promise')
  })

  it('reads why an item is blocked and does not select it', async () => {
    const { select } = setUp()
    await userEvent.keyboard('call{Enter}')
    expect(active()).toHaveTextContent('There is no valid phone number')
    await userEvent.click(screen.getByRole('option'))
    expect(select).not.toHaveBeenCalled()
  })

  it('says when nothing was found, that it searches, and what went wrong', async () => {
    setUp({ error: 'The search is not available', groups: [] })
    expect(screen.getByRole('status')).toHaveTextContent('The search is not available')
  })

  it('closes by Escape', async () => {
    const { close } = setUp({ busy: true, groups: [] })
    expect(screen.getByRole('status')).toHaveTextContent('Searching')
    await userEvent.keyboard('{Escape}')
    expect(close).toHaveBeenCalledOnce()
  })
})
