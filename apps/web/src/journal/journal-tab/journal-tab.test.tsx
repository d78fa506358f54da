import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { closeAction, requestedAction } from '../../platform/action-requests/open-action.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { RefusedRequest, renderWithClient, type Answer } from '../../testing/render-with-client.tsx'
import {
  journalCsvHref,
  journalVariables,
  nextSort,
  readJournalSearch,
  type JournalSearch,
} from './journal-search.ts'
import { JournalTab } from './journal-tab.tsx'

const money = (amount: string) => ({ __typename: 'Money', amount, currency: 'EUR' })
const payment = {
  __typename: 'LedgerEntry',
  id: 'len_1',
  context: 'payment',
  contextLabel: 'Payment',
  component: 'principal',
  effectiveOn: '2026-11-14',
  reason: null,
  externalReference: 'BK-1',
  reversed: false,
  reversesTransactionId: null,
  reversible: true,
  amount: money('-76.81'),
  balanceAfter: money('4306.20'),
  claim: { __typename: 'Claim', id: 'clm_1', reference: 'INV-21177' },
  product: { __typename: 'Product', id: 'prd_1', name: 'Fibre 500' },
  paymentMethod: { __typename: 'PaymentMethod', id: 'pmt_1', label: 'Visa 4242' },
}
const page = (nodes: object[]): Answer => ({
  account: {
    __typename: 'Account',
    id: 'acc_1',
    journal: {
      __typename: 'LedgerEntryConnection',
      totalCount: nodes.length,
      sum: money('-76.81'),
      pageInfo: {
        __typename: 'PageInfo',
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: 's',
        endCursor: 'e',
      },
      nodes,
    },
  },
})
const facets = {
  account: {
    __typename: 'Account',
    id: 'acc_1',
    journalFacets: {
      __typename: 'JournalFacets',
      contexts: [],
      claims: [],
      products: [],
      paymentMethods: [],
    },
  },
}

function show(answer: Answer, search: JournalSearch = {}, permissions = ['ledger:export', 'ledger:reverse']) {
  const onSearch = vi.fn<(...args: unknown[]) => void>()
  const view = renderWithClient(<JournalTab search={search} onSearch={onSearch} />, {
    answers: { JournalPage_Query: answer, JournalFilters_Query: facets },
    viewer: { permissions },
  })
  return { ...view, onSearch }
}

afterEach(() => closeAction())

describe('the journal', () => {
  it('lists entries with running balance and the sum of what is filtered', async () => {
    const { container } = show(page([payment]))
    const row = (await screen.findByText('14 Nov 2026')).closest('tr') as HTMLElement
    expect(within(row).getByText('−€76.81')).toBeVisible()
    expect(within(row).getByText('€4,306.20')).toBeVisible()
    expect(screen.getByText(/1 entry/)).toHaveTextContent('−€76.81')
    await expectAccessible(container)
  })

  it('opens the reversal of an entry that can be reversed', async () => {
    show(page([payment, { ...payment, id: 'len_2', reversible: false, reversed: true }]))
    const buttons = await screen.findAllByRole('button', { name: /^Reverse: Payment of −€76.81/ })
    expect(buttons).toHaveLength(1)
    await userEvent.click(buttons[0] as HTMLElement)
    expect(requestedAction()).toEqual({
      actionId: 'reverseLedgerEntry',
      accountId: 'acc_1',
      currency: 'EUR',
      subjectId: 'len_1',
    })
    expect(screen.getByText('reversed')).toBeVisible()
  })

  it('offers neither reversal nor download to those who may not', async () => {
    show(page([payment]), {}, [])
    await screen.findByText('14 Nov 2026')
    expect(screen.queryByRole('button', { name: /^Reverse/ })).toBeNull()
    expect(screen.queryByRole('link', { name: /Download/ })).toBeNull()
  })

  it('downloads exactly what is filtered and sorted', async () => {
    const search = readJournalSearch({
      claims: 'clm_1,clm_2',
      contexts: 'payment',
      from: '2026-11-01',
      sort: '-date',
    })
    show(page([payment]), search)
    const link = await screen.findByRole('link', { name: 'Download these as CSV' })
    expect(link).toHaveAttribute(
      'href',
      '/accounts/acc_1/journal.csv?claimIds=clm_1&claimIds=clm_2&contexts=payment&effectiveFrom=2026-11-01&orderBy=date&direction=desc',
    )
    expect(link).toHaveAttribute('download')
  })

  it('asks with what the address says, newest booking first unless sorted', () => {
    expect(journalVariables({})).toMatchObject({ orderBy: { field: 'booked', direction: 'desc' }, first: 50 })
    expect(
      journalVariables(readJournalSearch({ products: 'prd_1', before: 'x', sort: 'claim' })),
    ).toMatchObject({
      filter: { productIds: ['prd_1'] },
      orderBy: { field: 'claim', direction: 'asc' },
      last: 50,
      before: 'x',
    })
    expect(journalCsvHref('acc/1', {})).toBe('/accounts/acc%2F1/journal.csv?orderBy=booked&direction=desc')
  })

  it('sorts up, down, and as booked again', () => {
    expect(nextSort(undefined, 'claim')).toBe('claim')
    expect(nextSort('claim', 'claim')).toBe('-claim')
    expect(nextSort('-claim', 'claim')).toBeUndefined()
    expect(nextSort('-claim', 'date')).toBe('date')
  })

  it('sorts by a press on a head', async () => {
    const { onSearch } = show(page([payment]), { claims: 'clm_1', after: 'e' })
    const head = await screen.findByRole('columnheader', { name: 'Product' })
    await userEvent.click(within(head).getByRole('button'))
    expect(onSearch).toHaveBeenCalledWith({
      claims: 'clm_1',
      after: undefined,
      before: undefined,
      sort: 'product',
    })
  })

  it('starts anew when the address names a page of another order', async () => {
    const refused = new RefusedRequest({ code: 'BAD_USER_INPUT', argument: 'before' })
    const { onSearch } = show(refused, { sort: 'claim', before: 'of another order' })
    await waitFor(() =>
      expect(onSearch).toHaveBeenCalledExactlyOnceWith(
        { sort: 'claim', after: undefined, before: undefined },
        { replace: true },
      ),
    )
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it('says that nothing is booked, that nothing fits, that it did not come', async () => {
    const first = show(page([]))
    expect(await screen.findByText('Nothing is booked yet')).toBeVisible()
    first.unmount()
    const second = show(page([]), { contexts: 'fee' })
    expect(await screen.findByText('No entry fits')).toBeVisible()
    second.unmount()
    show(new Error('down'))
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible()
  })
})
