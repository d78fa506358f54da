import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Banner } from '../banner/banner.tsx'
import { Chip } from '../chip/chip.tsx'
import { EmptyState } from '../empty-state/empty-state.tsx'
import { ErrorState } from '../error-state/error-state.tsx'
import { Facts } from '../facts/facts.tsx'
import { KeyValue } from '../key-value/key-value.tsx'
import { Pagination } from '../pagination/pagination.tsx'
import { Skeleton, SkeletonLines } from '../skeleton/skeleton.tsx'
import { Spinner } from '../spinner/spinner.tsx'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { Timeline } from '../timeline/timeline.tsx'
import { Card } from './card.tsx'

describe('Card', () => {
  it('is a region named by its heading', async () => {
    render(
      <Card
        title="Claims"
        headingLevel={3}
        meta={<Chip>6 open</Chip>}
        action={<a href="/claims">All</a>}
        footer="As of today"
      >
        Body
      </Card>,
    )
    const card = screen.getByRole('region', { name: 'Claims' })
    expect(within(card).getByRole('heading', { level: 3 })).toHaveTextContent('Claims')
    expect(within(card).getByText('As of today')).toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
  })
})

describe('states', () => {
  it('an error is announced, quotes its reference and can be tried again', async () => {
    const retry = vi.fn<() => void>()
    render(<ErrorState message="The server did not answer." reference="req-1" onRetry={retry} />)
    expect(screen.getByRole('alert')).toHaveTextContent('Reference req-1')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('an error that cannot be tried again offers no button', () => {
    render(<ErrorState message="You may not see this." />)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('an empty state offers what to do', () => {
    render(
      <EmptyState
        title="No tasks"
        description="New ones appear here."
        icon="task"
        action={<button type="button">Create</button>}
      />,
    )
    expect(screen.getByText('New ones appear here.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Create' })).toBeInTheDocument()
  })

  it('loading is announced once, however many lines there are', () => {
    render(
      <>
        <SkeletonLines lines={6} label="Loading claims" />
        <Skeleton />
      </>,
    )
    expect(screen.getAllByRole('status')).toHaveLength(1)
    expect(screen.getByRole('status')).toHaveTextContent('Loading claims')
  })

  it('a spinner without a label is silent', () => {
    const { rerender } = render(<Spinner />)
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
    rerender(<Spinner label="Saving" />)
    expect(screen.getByRole('status')).toHaveTextContent('Saving')
  })

  it('a banner is dismissed and has the role it is given', async () => {
    const dismiss = vi.fn<() => void>()
    render(
      <Banner tone="warn" role="status" onDismiss={dismiss}>
        Someone else changed this account
      </Banner>,
    )
    expect(screen.getByRole('status')).toHaveTextContent('Someone else changed this account')
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(dismiss).toHaveBeenCalledOnce()
  })
})

describe('content', () => {
  it('facts and key values pair each term with its value', async () => {
    render(
      <>
        <Facts items={[{ id: 'b', label: 'Balance due', value: '€5.00', emphasis: true }]} />
        <KeyValue items={[{ id: 'm', label: 'Mobile', value: '+353 85 012 3344' }]} />
      </>,
    )
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Balance due', 'Mobile'])
    expect(screen.getAllByRole('definition').map((value) => value.textContent)).toEqual([
      '€5.00',
      '+353 85 012 3344',
    ])
    expect(await axeViolations()).toEqual([])
  })

  it('a timeline groups by day and says in words what its dots say in colour', async () => {
    render(
      <Timeline
        label="Diary"
        days={[
          {
            id: 'today',
            label: 'Today',
            entries: [
              {
                id: '1',
                time: '09:12',
                dateTime: '2026-11-21T09:12:00Z',
                tone: 'bad',
                content: 'Promise broken',
              },
              { id: '2', time: '08:00', tone: 'manual', content: 'Note added', detail: 'by Ines Duarte' },
            ],
          },
        ]}
      />,
    )
    expect(screen.getByRole('heading', { name: 'Today' })).toBeInTheDocument()
    const [first, second] = within(screen.getByRole('group', { name: 'Diary' })).getAllByRole('listitem')
    expect(first).toHaveTextContent('09:12Setback: Promise broken')
    expect(second).toHaveTextContent('08:00Note addedby Ines Duarte')
    expect(screen.getByText('09:12')).toHaveAttribute('datetime', '2026-11-21T09:12:00Z')
    expect(await axeViolations()).toEqual([])
  })

  it('a chip is removed by a button that says what goes', async () => {
    const remove = vi.fn<() => void>()
    render(
      <Chip onRemove={remove} removeLabel="Remove tag vip">
        vip
      </Chip>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Remove tag vip' }))
    expect(remove).toHaveBeenCalledOnce()
  })

  it('pages only where there is something', async () => {
    const earlier = vi.fn<() => void>()
    render(
      <Pagination label="Diary" onEarlier={earlier}>
        1 to 50
      </Pagination>,
    )
    expect(screen.getByRole('button', { name: 'Later' })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: 'Earlier' }))
    expect(earlier).toHaveBeenCalledOnce()
  })

  it('waits in its place, and keeps the focus', async () => {
    const earlier = vi.fn<() => void>()
    render(<Pagination label="Diary" onEarlier={earlier} waitingFor="The diary is on its way" />)
    const button = screen.getByRole('button', { name: 'Earlier' })
    await userEvent.click(button)
    expect(earlier).not.toHaveBeenCalled()
    expect(button).toHaveFocus()
    expect(button).toHaveAccessibleDescription('The diary is on its way')
  })
})
