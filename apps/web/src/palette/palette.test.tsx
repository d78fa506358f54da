import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetRecentAccounts, rememberAccount } from '../account/recent-accounts.ts'
import { closeAction, requestedAction } from '../platform/action-requests/open-action.ts'
import { closePalette } from '../platform/palette/palette-request.ts'
import { expectAccessible } from '../testing/expect-accessible.ts'
import { offline } from '../testing/render-with-client.tsx'
import { renderPage } from '../testing/render-page.tsx'
import { PaletteSlot } from './palette-slot.tsx'
import Palette from './palette.tsx'

const action = (id: string, label: string, refusal?: string) => ({
  __typename: 'AvailableAction',
  id,
  label,
  shortcut: null,
  enabled: refusal === undefined,
  refusal: refusal ? { __typename: 'ActionRefusal', message: refusal } : null,
})
const answers = {
  Palette_AccountQuery: {
    account: {
      __typename: 'Account',
      id: 'acc_1',
      name: 'Marisol Keane',
      currency: 'EUR',
      availableActions: [
        action('recordPayment', 'Record payment'),
        action('startCall', 'Call now', 'No number'),
      ],
    },
  },
  Palette_SearchQuery: ({ search }: Readonly<Record<string, unknown>>) => ({
    accounts: {
      __typename: 'AccountConnection',
      nodes: [
        {
          __typename: 'Account',
          id: 'acc_2',
          reference: 'DEB-000073',
          name: `Declan ${String(search)}`,
          balance: {
            __typename: 'AccountBalance',
            total: { __typename: 'Money', amount: '236.75', currency: 'EUR' },
          },
        },
      ],
    },
  }),
}
const open = (path = '/accounts/DEB-004217', more = {}) => {
  const onClose = vi.fn<() => void>()
  return { ...renderPage(<Palette onClose={onClose} />, { path, answers: { ...answers, ...more } }), onClose }
}
const input = () => screen.findByRole('combobox')

beforeEach(() => forgetRecentAccounts())
afterEach(() => {
  closeAction()
  closePalette()
})

describe('the command palette', () => {
  it('finds accounts on the server and opens the chosen one', async () => {
    const { router, onClose, sentTo } = open()
    await userEvent.click(await input())
    await userEvent.paste('keane')
    const found = await screen.findByRole('option', { name: /Declan keane/ })
    expect(found).toHaveTextContent('DEB-000073 · €236.75')
    expect(sentTo('Palette_SearchQuery')[0]?.variables).toEqual({ search: 'keane' })
    await userEvent.click(found)
    expect(onClose).toHaveBeenCalled()
    await waitFor(() => expect(router.state.location.pathname).toBe('/accounts/DEB-000073'))
  })

  it('does not search for a single letter', async () => {
    const { sentTo } = open()
    await userEvent.type(await input(), 'k')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(sentTo('Palette_SearchQuery')).toHaveLength(0)
  })

  it('starts what can be done on the open account, by keyboard', async () => {
    open()
    await screen.findByRole('option', { name: /Record payment/ })
    await userEvent.type(await input(), 'record pay{Enter}')
    expect(requestedAction()).toEqual({ actionId: 'recordPayment', accountId: 'acc_1', currency: 'EUR' })
  })

  it('says why an action is not possible, and does not start it', async () => {
    const { onClose } = open()
    const call = await screen.findByRole('option', { name: /Call now/ })
    expect(call).toHaveTextContent('No number')
    await userEvent.type(await input(), 'call now{Enter}')
    expect(requestedAction()).toBeUndefined()
    expect(onClose).not.toHaveBeenCalled()
  })

  it('offers pages everywhere, and actions only on an account', async () => {
    const { router, sentTo } = open('/accounts/DEB-004217')
    await userEvent.click(await screen.findByRole('option', { name: /^Tasks/ }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/tasks'))
    expect(sentTo('Palette_AccountQuery').map(({ variables }) => variables['reference'])).toContain(
      'DEB-004217',
    )
  })

  it('offers the accounts that were opened last, until something is typed', async () => {
    rememberAccount({ reference: 'DEB-1', name: 'Róisín Keane' })
    rememberAccount({ reference: 'DEB-2', name: 'Declan Burke' })
    open()
    const first = (await screen.findAllByRole('option'))[0]
    expect(first).toHaveTextContent('Declan Burke')
    await userEvent.type(await input(), 'z')
    expect(screen.queryByRole('option', { name: /Declan Burke/ })).toBeNull()
  })

  it('switches the theme', async () => {
    open()
    await userEvent.click(await screen.findByRole('option', { name: /Dark theme/ }))
    expect(document.documentElement.dataset['theme']).toBe('dark')
  })

  it('says when accounts could not be searched, and keeps the rest', async () => {
    open('/accounts/DEB-004217', { Palette_SearchQuery: offline })
    await userEvent.click(await input())
    await userEvent.paste('da')
    expect(await screen.findByText(/Accounts could not be searched/)).toBeVisible()
    expect(screen.getByRole('option', { name: /Dark theme/ })).toBeVisible()
  })

  it('is accessible', async () => {
    open()
    expect(await screen.findByRole('option', { name: /Record payment/ })).toBeVisible()
    await expectAccessible(screen.getByRole('dialog'))
  })

  it('opens by Ctrl+K and by ⌘K, also while text is typed, but not over a dialog', async () => {
    renderPage(
      <>
        <PaletteSlot />
        <input aria-label="Note" />
      </>,
      { path: '/accounts/DEB-004217', answers },
    )
    await userEvent.click(await screen.findByLabelText('Note'))
    await userEvent.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog')
    await userEvent.keyboard('{Meta>}k{/Meta}')
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })
})
