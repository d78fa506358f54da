import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { pending, RefusedRequest, renderWithClient, type Answer } from '../../testing/render-with-client.tsx'
import { neighbours } from '../list-context.ts'
import { AccountsPage } from './accounts-page.tsx'
import type { AccountsSearch } from './accounts-search.ts'

const account = (reference: string, name: string, change: object = {}) => ({
  __typename: 'Account',
  id: `acc_${reference}`,
  reference,
  name,
  status: 'open',
  daysOverdue: 63,
  workedToday: false,
  lastWorkedAt: '2026-11-19T09:12:00Z',
  balance: {
    __typename: 'AccountBalance',
    total: { __typename: 'Money', amount: '4318.20', currency: 'EUR' },
  },
  groups: [
    { __typename: 'AccountGroup', id: 'g1', name: 'Individuals' },
    { __typename: 'AccountGroup', id: 'g2', name: 'Key' },
    { __typename: 'AccountGroup', id: 'g3', name: 'Fibre' },
  ],
  workflow: { __typename: 'WorkflowValue', value: { __typename: 'Workflow', id: 'w1', name: 'Reminders' } },
  manager: { __typename: 'ManagerValue', value: null },
  ...change,
})

const page = (nodes: object[], pageInfo: object = {}) => ({
  accounts: {
    __typename: 'AccountConnection',
    totalCount: 2466,
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: 's',
      endCursor: 'e',
      ...pageInfo,
    },
    nodes,
  },
})
const filters = {
  users: [{ __typename: 'User', id: 'usr_1', name: 'Ines Duarte' }],
  accountGroups: [{ __typename: 'AccountGroup', id: 'g1', name: 'Individuals', archived: false }],
  accountProfiles: [],
}
const two = page([account('A-1', 'Marisol Keane'), account('A-2', 'Tolland Freight', { daysOverdue: null })])

function show(answer: Answer, search: AccountsSearch = {}) {
  const onSearch = vi.fn<(...args: unknown[]) => void>()
  const view = renderWithClient(<AccountsPage search={search} onSearch={onSearch} />, {
    answers: { AccountsPage_Query: answer, AccountsFilters_Query: filters },
  })
  return { ...view, onSearch }
}

// Fetched on first use, which takes a test longer than it waits.
beforeAll(async () => void (await import('@arrears/ui/menu')))
afterEach(() => sessionStorage.clear())

describe('the accounts list', () => {
  it('shows accounts, how many there are, and is accessible', async () => {
    const { container } = show(two)
    const row = (await screen.findByRole('link', { name: 'Marisol Keane' })).closest('tr') as HTMLElement
    expect(within(row).getByText('€4,318.20')).toBeVisible()
    expect(within(row).getByTitle('63 days overdue')).toBeVisible()
    expect(within(row).getByTitle('Fibre')).toHaveTextContent('+1')
    expect(screen.getByText('2,466')).toBeVisible()
    await waitFor(() => expect(document.title).toBe('Accounts · Arrears'))
    await expectAccessible(container)
  })

  it('remembers the list for the way from account to account', async () => {
    show(two, { overdue: 30 })
    await screen.findByRole('link', { name: 'Marisol Keane' })
    await waitFor(() =>
      expect(neighbours('A-2')).toMatchObject({ previous: 'A-1', href: '/accounts?overdue=30' }),
    )
  })

  it('asks with what the address says', async () => {
    const { sentTo } = show(two, { q: 'keane', group: 'g1', sort: '-balance' })
    await screen.findByRole('link', { name: 'Marisol Keane' })
    expect(sentTo('AccountsPage_Query')[0]?.variables).toMatchObject({
      filter: { search: 'keane', groupId: 'g1' },
      orderBy: { field: 'balance', direction: 'desc' },
    })
    expect(screen.getByRole('columnheader', { name: 'Balance' })).toHaveAttribute('aria-sort', 'descending')
    expect(screen.getByRole('button', { name: /Group.*Individuals/ })).toBeVisible()
  })

  it('searches when typing rests, from the first page', async () => {
    const { onSearch } = show(two, { after: 'e', size: 50 })
    await userEvent.type(await screen.findByRole('searchbox'), 'keane')
    await waitFor(() =>
      expect(onSearch).toHaveBeenCalledExactlyOnceWith(
        { q: 'keane', size: 50, after: undefined, before: undefined },
        { replace: true },
      ),
    )
  })

  it('sorts and turns pages', async () => {
    const { onSearch } = show(two, { status: 'open' })
    const head = await screen.findByRole('columnheader', { name: 'Balance' })
    await userEvent.click(within(head).getByRole('button'))
    expect(onSearch.mock.lastCall?.[0]).toMatchObject({ status: 'open', sort: '-balance' })
    await userEvent.click(screen.getByRole('button', { name: 'Next' }))
    expect(onSearch.mock.lastCall?.[0]).toMatchObject({ status: 'open', after: 'e', before: undefined })
    expect(screen.getByRole('button', { name: 'Previous' })).toBeDisabled()
  })

  it('turns no page of a list that is not there yet, and remembers none', async () => {
    const answer = vi.fn<(variables: Readonly<Record<string, unknown>>) => Answer>(() => two)
    const onSearch = vi.fn<(...args: unknown[]) => void>()
    const { rerender } = renderWithClient(<AccountsPage search={{}} onSearch={onSearch} />, {
      answers: { AccountsPage_Query: answer, AccountsFilters_Query: filters },
    })
    await screen.findByRole('link', { name: 'Marisol Keane' })
    answer.mockReturnValue(pending)
    rerender(<AccountsPage search={{ sort: '-balance' }} onSearch={onSearch} />)
    const next = screen.getByRole('button', { name: 'Next' })
    await waitFor(() => expect(next).toHaveAttribute('aria-disabled', 'true'))
    await userEvent.click(next)
    expect(onSearch).not.toHaveBeenCalled()
    expect(neighbours('A-2')).toMatchObject({ href: '/accounts' })
  })

  it.each([
    ['was refused', { code: 'BAD_USER_INPUT', argument: 'after' }],
    ['holds nobody any more', undefined],
  ])('starts anew when the page in the address %s', async (_, extensions) => {
    const answer = extensions ? new RefusedRequest(extensions) : page([])
    const { onSearch } = show(answer, { sort: '-balance', after: 'of another order' })
    await waitFor(() =>
      expect(onSearch).toHaveBeenCalledExactlyOnceWith(
        { sort: '-balance', after: undefined, before: undefined },
        { replace: true },
      ),
    )
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it('chooses a filter from its menu', async () => {
    const { onSearch } = show(two)
    await screen.findByRole('link', { name: 'Marisol Keane' })
    await userEvent.click(screen.getByRole('button', { name: 'Manager' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Ines Duarte' }))
    expect(onSearch.mock.lastCall?.[0]).toMatchObject({ manager: 'usr_1' })
  })

  it('moves from row to row by arrow keys, and a press on a row opens it', async () => {
    show(two)
    const first = await screen.findByRole('link', { name: 'Marisol Keane' })
    const second = screen.getByRole('link', { name: 'Tolland Freight' })
    first.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    await userEvent.keyboard('{Home}')
    expect(first).toHaveFocus()
    const opened = vi.fn<(event: Event) => void>((event) => event.preventDefault())
    second.addEventListener('click', opened)
    await userEvent.click(within(second.closest('tr') as HTMLElement).getByText('Reminders'))
    expect(opened).toHaveBeenCalledOnce()
  })

  it('says that nothing fits, and takes the filters off', async () => {
    const { onSearch } = show(page([]), { q: 'zzz', sort: 'reference' })
    await screen.findByText('No account fits')
    await userEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }))
    expect(onSearch).toHaveBeenCalledWith({ sort: 'reference', size: undefined })
  })

  it('says that there are none yet', async () => {
    show(page([]))
    expect(await screen.findByText('No accounts yet')).toBeVisible()
  })

  it('shows its frame while it waits', async () => {
    const { container } = show(pending)
    expect(screen.getByLabelText('Loading the accounts')).toBeVisible()
    await expectAccessible(container)
  })

  it('says that the list did not come, and asks again', async () => {
    const { sentTo } = show(new Error('down'))
    const again = await screen.findByRole('button', { name: 'Try again' })
    const before = sentTo('AccountsPage_Query').length
    await userEvent.click(again)
    await waitFor(() => expect(sentTo('AccountsPage_Query').length).toBeGreaterThan(before))
  })
})
