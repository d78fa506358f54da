import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Button } from '../button/button.tsx'
import { Dialog } from '../dialog/dialog.tsx'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { Tooltip } from '../tooltip/tooltip.tsx'
import { Popover } from './popover.tsx'

describe('Popover', () => {
  it('opens a named dialog that its content can close', async () => {
    render(
      <Popover label="Columns" trigger={<Button>Columns</Button>}>
        {(close) => <Button onClick={close}>Done</Button>}
      </Popover>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }))
    const dialog = screen.getByRole('dialog', { name: 'Columns' })
    expect(await axeViolations(dialog)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('stands inside an open modal, which would make it inert elsewhere, and Escape closes it alone', async () => {
    render(
      <Dialog title="Edit" onClose={() => {}}>
        <Popover label="Columns" trigger={<Button>Columns</Button>}>
          Content
        </Popover>
      </Dialog>,
    )
    const modal = screen.getByRole('dialog', { name: 'Edit' })
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }))
    expect(modal).toContainElement(screen.getByText('Content'))
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByText('Content')).not.toBeInTheDocument()
    expect(modal).toBeInTheDocument()
  })

  it('writes no style element, which a strict CSP would block', async () => {
    document.head.querySelectorAll('style').forEach((style) => style.remove())
    render(
      <Popover label="Columns" trigger={<Button>Columns</Button>}>
        Content
      </Popover>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }))
    expect(document.querySelectorAll('style')).toHaveLength(0)
    expect(document.getElementById('react-aria-pressable-style')?.tagName).toBe('META')
  })
})

describe('Tooltip', () => {
  it('describes its button on focus and goes with Escape', async () => {
    render(
      <Tooltip content="Opens the diary">
        <Button>Diary</Button>
      </Tooltip>,
    )
    await userEvent.tab()
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Opens the diary')
    expect(screen.getByRole('button')).toHaveAccessibleDescription('Opens the diary')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
  })
})
