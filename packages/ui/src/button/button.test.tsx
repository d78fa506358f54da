import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { FormEvent } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { ButtonLink } from '../button-link/button-link.tsx'
import { IconButton } from '../icon-button/icon-button.tsx'
import { Button } from './button.tsx'

describe('Button', () => {
  it('does not submit a form unless told to', async () => {
    const submit = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault())
    render(
      <form onSubmit={submit}>
        <Button>Plain</Button>
        <Button type="submit">Save</Button>
      </form>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Plain' }))
    expect(submit).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(submit).toHaveBeenCalledOnce()
  })

  it('ignores clicks and does not submit while busy, but keeps its name and its focus', async () => {
    const click = vi.fn<() => void>()
    const submit = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault())
    render(
      <form onSubmit={submit}>
        <Button type="submit" busy onClick={click}>
          Save
        </Button>
      </form>,
    )
    const button = screen.getByRole('button', { name: 'Save' })
    await userEvent.click(button)
    expect(click).not.toHaveBeenCalled()
    expect(submit).not.toHaveBeenCalled()
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-busy', 'true')
  })

  it('stays reachable and says why when it is blocked', async () => {
    const click = vi.fn<() => void>()
    render(
      <Button disabledReason="There is no balance to pay" onClick={click}>
        Promise to pay
      </Button>,
    )
    await userEvent.tab()
    const button = screen.getByRole('button', { name: 'Promise to pay' })
    expect(button).toHaveFocus()
    expect(button).toHaveAccessibleDescription('There is no balance to pay')
    await userEvent.keyboard('{Enter}')
    expect(click).not.toHaveBeenCalled()
  })

  it('reads its count after its label', () => {
    render(<Button count={3}>Tasks</Button>)
    expect(screen.getByRole('button')).toHaveAccessibleName('Tasks 3')
  })
})

describe('IconButton and ButtonLink', () => {
  it('have names and roles that axe accepts', async () => {
    render(
      <>
        <IconButton icon="pencil" label="Edit name" />
        <ButtonLink href="/new">New account</ButtonLink>
      </>,
    )
    expect(screen.getByRole('button', { name: 'Edit name' })).toHaveAttribute('title', 'Edit name')
    expect(screen.getByRole('link', { name: 'New account' })).toHaveAttribute('href', '/new')
    expect(await axeViolations()).toEqual([])
  })

  it('an icon button ignores clicks while busy', async () => {
    const click = vi.fn<() => void>()
    render(<IconButton icon="refresh" label="Refresh" busy onClick={click} />)
    await userEvent.click(screen.getByRole('button'))
    expect(click).not.toHaveBeenCalled()
  })
})
