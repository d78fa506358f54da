import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { Tabs } from './tabs.tsx'

describe('Tabs', () => {
  it('shows one panel, moves by arrow keys and passes axe', async () => {
    const select = vi.fn<() => void>()
    render(
      <Tabs
        label="Agreements"
        onSelect={select}
        items={[
          { id: 'promises', label: 'Promises', count: 3, content: 'Three promises' },
          { id: 'plans', label: 'Plans', content: 'No plans' },
        ]}
      />,
    )
    expect(screen.getByRole('tabpanel')).toHaveTextContent('Three promises')
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('tab', { name: 'Plans' })).toHaveAttribute('aria-selected', 'true')
    expect(screen.getByRole('tabpanel')).toHaveTextContent('No plans')
    expect(select).toHaveBeenLastCalledWith('plans')
    expect(await axeViolations()).toEqual([])
  })
})
