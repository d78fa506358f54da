import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { renderWithClient, type Answer } from '../../testing/render-with-client.tsx'
import { diaryFilter, readDiarySearch, type DiarySearch } from './diary-search.ts'
import { DiaryTab } from './diary-tab.tsx'

const event = (id: string, occurredAt: string, change: object = {}) => ({
  __typename: 'DiaryEvent',
  id,
  type: 'noteAdded',
  tone: 'manual',
  occurredAt,
  sentence: ['Note: ', id],
  actor: { __typename: 'Actor', kind: 'user', name: 'Ines Duarte' },
  ...change,
})
const claimCreated = event('claim', '2026-03-19T16:40:00Z', {
  type: 'claimCreated',
  tone: 'automatic',
  sentence: [
    'Claim ',
    { claim: { id: 'clm_1', reference: 'INV-21177' } },
    ' of ',
    { money: { minor: '50000', currency: 'EUR' } },
    ' due ',
    { date: '2026-11-27' },
  ],
  actor: { __typename: 'Actor', kind: 'system', name: 'Billing' },
})

const page = (nodes: object[], hasNextPage = false): Answer => ({
  account: {
    __typename: 'Account',
    id: 'acc_1',
    diary: {
      __typename: 'DiaryEventConnection',
      totalCount: nodes.length,
      pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: 'end' },
      nodes,
    },
  },
})
const facets = {
  account: {
    __typename: 'Account',
    id: 'acc_1',
    diaryFacets: {
      __typename: 'DiaryFacets',
      types: [
        { __typename: 'DiaryEventType', type: 'noteAdded', label: 'Note added' },
        { __typename: 'DiaryEventType', type: 'claimCreated', label: 'Claim created' },
      ],
      actors: [{ __typename: 'User', id: 'usr_1', name: 'Ines Duarte' }],
      claims: [{ __typename: 'Claim', id: 'clm_1', reference: 'INV-21177' }],
    },
  },
}
const two = page([event('first', '2026-03-20T23:30:00Z'), claimCreated])

function show(
  answer: Answer | ((variables: Readonly<Record<string, unknown>>) => Answer),
  search: DiarySearch = {},
) {
  const onSearch = vi.fn<(...args: unknown[]) => void>()
  const view = renderWithClient(<DiaryTab search={search} onSearch={onSearch} />, {
    answers: { DiaryPage_Query: answer, DiaryFilters_Query: facets },
  })
  return { ...view, onSearch }
}

beforeAll(async () => {
  await import('@arrears/ui/multi-select')
})
beforeEach(() => {
  // Rows have no height in jsdom; with one, the list is drawn as on a screen.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(28)
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})

describe('the diary', () => {
  it('tells events under their days in the time zone of the organisation, with links', async () => {
    const { container } = show(two)
    expect(await screen.findByRole('heading', { name: /20 March/ })).toBeVisible()
    expect(screen.getByText('23:30')).toBeVisible()
    const claim = await screen.findByRole('link', { name: 'INV-21177' })
    expect(claim).toHaveAttribute('href', '/accounts/DEB-004217/journal?claims=clm_1')
    expect(screen.getByText('€500.00')).toBeVisible()
    expect(screen.getByText('by Ines Duarte')).toBeVisible()
    expect(screen.getByRole('list', { name: 'Diary, newest first' })).toBeVisible()
    await expectAccessible(container)
  })

  it('asks with all filters of the address together', async () => {
    const search = readDiarySearch({
      from: '2026-11-01',
      to: '2026-11-20',
      types: 'noteAdded',
      users: 'usr_1',
      claims: 'clm_1,clm_2',
    })
    const { sentTo } = show(two, search)
    await screen.findByText('23:30')
    expect(sentTo('DiaryPage_Query')[0]?.variables['filter']).toEqual({
      occurred: { from: '2026-11-01', to: '2026-11-20' },
      types: ['noteAdded'],
      actorIds: ['usr_1'],
      claimIds: ['clm_1', 'clm_2'],
    })
  })

  it('applies a choice of events to the address', async () => {
    const { onSearch } = show(two, { users: 'usr_1' })
    await screen.findByText('23:30')
    await userEvent.click(screen.getByRole('button', { name: 'Events' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Select all' }))
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
    expect(onSearch).toHaveBeenCalledExactlyOnceWith({
      users: 'usr_1',
      event: undefined,
      types: 'noteAdded,claimCreated',
    })
  })

  it('reads earlier events where the last page ended, until the diary begins', async () => {
    const { sentTo } = show(({ after }) =>
      after
        ? page([event('older', '2026-11-01T08:00:00Z')])
        : page([event('newer', '2026-11-20T08:00:00Z')], true),
    )
    expect(await screen.findByText(/This is where the diary begins/)).toBeVisible()
    expect(sentTo('DiaryPage_Query').at(-1)?.variables).toMatchObject({ after: 'end', withTotal: false })
    expect(screen.getByText('Note: newer')).toBeVisible()
    expect(screen.getByText('Note: older')).toBeVisible()
  })

  it('keeps what it has when earlier events do not come, and asks again', async () => {
    const { sentTo } = show(({ after }) =>
      after ? new Error('down') : page([event('newer', '2026-11-20T08:00:00Z')], true),
    )
    expect(await screen.findByText('Earlier events did not come.')).toBeVisible()
    const before = sentTo('DiaryPage_Query').length
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(sentTo('DiaryPage_Query').length).toBeGreaterThan(before))
    expect(screen.getByText('Note: newer')).toBeVisible()
  })

  it('only tells of new events to somebody who reads further down', async () => {
    let nodes = [event('old', '2026-11-20T08:00:00Z')]
    const { client } = show(() => page(nodes))
    await screen.findByText('Note: old')
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ top: -900 } as DOMRect)
    nodes = [event('new', '2026-11-21T08:00:00Z'), ...nodes]
    const { DiaryPage_QueryDocument } = await import('./diary-page.generated.ts')
    await act(() =>
      client
        .query(
          DiaryPage_QueryDocument,
          { accountId: 'acc_1', filter: diaryFilter({}), first: 50, withTotal: true },
          { requestPolicy: 'network-only' },
        )
        .toPromise(),
    )
    const news = await screen.findByRole('button', { name: '1 new event' })
    expect(screen.queryByText('Note: new')).toBeNull()
    await userEvent.click(news)
    expect(await screen.findByText('Note: new')).toBeVisible()
    vi.restoreAllMocks()
  })

  it('starts at the day of a linked event and marks it', async () => {
    const onSearch = vi.fn<(...args: unknown[]) => void>()
    const { sentTo } = renderWithClient(<DiaryTab search={{ event: 'first' }} onSearch={onSearch} />, {
      answers: {
        DiaryPage_Query: two,
        DiaryFilters_Query: facets,
        LinkedEvent_Query: {
          node: { __typename: 'DiaryEvent', id: 'first', occurredAt: '2026-03-20T23:30:00Z' },
        },
      },
    })
    await screen.findByText('23:30')
    expect(sentTo('DiaryPage_Query')[0]?.variables['filter']).toMatchObject({
      occurred: { to: '2026-03-20' },
    })
    expect(screen.getByText('23:30').closest('[aria-current="true"]')).not.toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Show the newest' }))
    expect(onSearch).toHaveBeenCalledWith({ event: undefined })
  })

  it('says that nothing has happened, or that nothing fits', async () => {
    const { unmount } = show(page([]))
    expect(await screen.findByText('Nothing has happened yet')).toBeVisible()
    unmount()
    const { onSearch } = show(page([]), { types: 'noteAdded' })
    await screen.findByText('No event fits')
    await userEvent.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] as HTMLElement)
    expect(onSearch).toHaveBeenCalledWith({})
  })

  it('says that the diary did not come', async () => {
    const { container } = show(new Error('down'))
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible()
    await expectAccessible(container)
  })
})
