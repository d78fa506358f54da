import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { MultiSelect } from './multi-select.tsx'

const claims = Array.from({ length: 12 }, (_, index) => ({ id: `c${index}`, label: `INV-${100 + index}` }))

function setUp(value: string[] = [], options = claims) {
  const apply = vi.fn<() => void>()
  render(<MultiSelect label="Claim" options={options} value={value} onApply={apply} />)
  return apply
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('MultiSelect', () => {
  it('changes nothing until Apply, then hands over the whole choice once', async () => {
    const apply = setUp(['c2'])
    await press('Claim INV-102')
    await userEvent.click(screen.getByRole('option', { name: 'INV-100' }))
    expect(screen.getByRole('status')).toHaveTextContent('2 chosen')
    expect(apply).not.toHaveBeenCalled()
    await press('Apply')
    expect(apply).toHaveBeenCalledExactlyOnceWith(['c0', 'c2'])
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  it('forgets a choice that is left without Apply', async () => {
    const apply = setUp(['c2'])
    await press('Claim INV-102')
    await userEvent.click(screen.getByRole('option', { name: 'INV-100' }))
    await userEvent.keyboard('{Escape}')
    await press('Claim INV-102')
    expect(screen.getByRole('status')).toHaveTextContent('1 chosen')
    expect(apply).not.toHaveBeenCalled()
  })

  it('selects all that the search shows and keeps what it hides', async () => {
    const apply = setUp(['c2'])
    await press('Claim INV-102')
    await userEvent.type(screen.getByRole('searchbox'), '11')
    await press('Select all')
    await press('Apply')
    expect(apply).toHaveBeenCalledWith(['c2', 'c10', 'c11'])
  })

  it('takes everything back by Select none', async () => {
    setUp(claims.map(({ id }) => id))
    await press('Claim 12 chosen')
    await press('Select none')
    expect(screen.getByRole('status')).toHaveTextContent('0 chosen')
  })

  it('clears at once', async () => {
    const apply = setUp(['c1', 'c2'])
    await press('Claim 2 chosen')
    await press('Clear')
    expect(apply).toHaveBeenCalledExactlyOnceWith([])
  })

  it('passes axe, and shows no search for a short list', async () => {
    setUp([], claims.slice(0, 3))
    await press('Claim')
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
    expect(await axeViolations(screen.getByRole('dialog'))).toEqual([])
  })
})
