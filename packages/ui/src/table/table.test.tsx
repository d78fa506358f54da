import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { Cell, ColumnHead, Row, Table } from './table.tsx'

function Claims({ onSort }: { onSort?: () => void }) {
  return (
    <Table label="Claims" minWidth="600px">
      <thead>
        <tr>
          <ColumnHead>Claim</ColumnHead>
          <ColumnHead numeric sort="descending" onSort={onSort}>
            Open
          </ColumnHead>
        </tr>
      </thead>
      <tbody>
        <Row selected>
          <Cell>INV-20931</Cell>
          <Cell numeric>€820.46</Cell>
        </Row>
      </tbody>
    </Table>
  )
}

afterEach(() => vi.unstubAllGlobals())

describe('Table', () => {
  it('is a named table whose head says how it is sorted', async () => {
    const sort = vi.fn<() => void>()
    render(<Claims onSort={sort} />)
    expect(screen.getByRole('table', { name: 'Claims' })).toBeInTheDocument()
    expect(screen.getByRole('columnheader', { name: 'Open' })).toHaveAttribute('aria-sort', 'descending')
    await userEvent.click(screen.getByRole('button', { name: 'Open' }))
    expect(sort).toHaveBeenCalledOnce()
    expect(await axeViolations()).toEqual([])
  })

  it.each([
    [600, 1],
    [300, 0],
  ])('with content %i px wide in 400 px there are %i places to scroll by keyboard', (width, places) => {
    class Observer {
      constructor(private readonly report: () => void) {}
      observe(element: HTMLElement) {
        Object.defineProperties(element, { scrollWidth: { value: width }, clientWidth: { value: 400 } })
        this.report()
      }
      disconnect() {}
    }
    vi.stubGlobal('ResizeObserver', Observer)
    render(<Claims />)
    const groups = screen.queryAllByRole('group', { name: 'Claims, scrolls sideways' })
    expect(groups).toHaveLength(places)
    for (const group of groups) expect(group).toHaveAttribute('tabindex', '0')
  })
})
