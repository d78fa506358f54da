import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { renderWithClient, type RenderOptions } from '../../testing/render-with-client.tsx'
import { LayoutPage } from './layout-page.tsx'
import { LayoutsPage } from './layouts-page.tsx'

const version = (number: number, comment: string | null) => ({
  __typename: 'LayoutVersion',
  id: `lyv_${number}`,
  number,
  publishedAt: `2026-11-${10 + number}T09:00:00Z`,
  comment,
  publishedBy: { __typename: 'User', id: 'usr_1', name: 'Ines Duarte' },
})
const layout = (more: object = {}) => ({
  __typename: 'Layout',
  id: 'lay_1',
  scope: 'profile',
  label: 'Residential profile',
  version: 8,
  role: null,
  profile: { __typename: 'AccountProfile', id: 'prf_1', name: 'Residential' },
  user: null,
  draftSavedAt: '2026-11-20T10:00:00Z',
  publishedNumber: 3,
  draft: { __typename: 'LayoutContent', warnings: ['Credit check names a field that is gone.'] },
  versions: [version(1, 'The first'), version(2, null), version(3, 'Claims need room')],
  ...more,
})

// The router scrolls to the top of a page, which jsdom cannot.
beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined))

/** Screens that lead elsewhere need somewhere to be led to. */
function inApp(screenOf: ReactNode, options: RenderOptions) {
  const router = createRouter({
    routeTree: createRootRoute({ component: () => screenOf }),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  const view = renderWithClient(<RouterProvider router={router as never} />, {
    viewer: { permissions: ['layout:publish'] },
    ...options,
  })
  return { ...view, router }
}

describe('the list of layouts', () => {
  const answers = {
    LayoutsPage_Query: {
      layouts: [layout()],
      accountProfiles: [{ __typename: 'AccountProfile', id: 'prf_1', name: 'Residential' }],
    },
    SampleLink_Query: {
      accounts: {
        __typename: 'AccountConnection',
        nodes: [{ __typename: 'Account', id: 'acc_9', reference: 'DEB-9', name: 'Keane' }],
      },
    },
  }

  it('shows every scope with its state, whether or not it has a layout', async () => {
    const { container } = inApp(<LayoutsPage />, { answers })
    const row = within(await screen.findByRole('row', { name: /Residential Profile/ }))
    expect(row.getByText('version 3')).toBeVisible()
    expect(row.getByText(/saved 20 Nov 2026/)).toBeVisible()
    expect(row.getByRole('link', { name: 'Residential' })).toHaveAttribute('href', '/settings/layouts/lay_1')
    expect(screen.getByRole('row', { name: /Whole organisation/ })).toHaveTextContent('nothing')
    expect(screen.getByRole('row', { name: /Team manager/ })).toBeVisible()
    await expectAccessible(container)
  })

  it('opens the editor on an account of the profile', async () => {
    const { sentTo, router } = inApp(<LayoutsPage />, { answers })
    await userEvent.click(await screen.findByRole('button', { name: 'Edit the layout for Residential' }))
    await waitFor(() => expect(router.state.location.href).toBe('/accounts/DEB-9?edit=profile%3Aprf_1'))
    expect(sentTo('SampleLink_Query')[0]?.variables).toEqual({ profileId: 'prf_1' })
  })

  it('is for those who may publish', async () => {
    const { sent } = inApp(<LayoutsPage />, { answers, viewer: { permissions: [] } })
    expect(await screen.findByText('You may not arrange the page for others')).toBeVisible()
    expect(sent).toEqual([])
  })
})

describe('one layout', () => {
  const answers: RenderOptions['answers'] = {
    LayoutPage_Query: { layout: layout() },
    LayoutPage_DiffQuery: ({ from }) => ({
      node: {
        __typename: 'LayoutVersion',
        id: 'lyv_3',
        diff: [
          {
            __typename: 'LayoutChange',
            kind: 'widthChanged',
            widgetId: 'claims',
            text: `Claims: width changed since ${String(from)}.`,
          },
        ],
      },
    }),
    LayoutPage_RollBackMutation: {
      rollBackLayout: { __typename: 'RollBackLayoutSuccess', layout: layout({ version: 9 }) },
    },
    LayoutPage_ResetMutation: {
      resetLayout: {
        __typename: 'StaleError',
        message: 'Sam Okafor changed this layout.',
        version: 9,
        current: null,
      },
    },
  }

  it('lists its versions, newest first, with what each changed', async () => {
    const { container } = inApp(<LayoutPage id="lay_1" />, { answers })
    expect(await screen.findByText('Claims need room')).toBeVisible()
    expect(screen.getAllByText(/^Version \d$/).map(({ textContent }) => textContent)).toEqual([
      'Version 3',
      'Version 2',
      'Version 1',
    ])
    expect(screen.getByText('Credit check names a field that is gone.')).toBeVisible()
    await userEvent.click(screen.getAllByRole('button', { name: 'Show changes' })[0] as HTMLElement)
    expect(await screen.findByText('Claims: width changed since 2.')).toBeVisible()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Compared with' }), 'Version 1')
    expect(await screen.findByText('Claims: width changed since 1.')).toBeVisible()
    await expectAccessible(container)
  })

  it('brings back a version after asking', async () => {
    const { sentTo } = inApp(<LayoutPage id="lay_1" />, { answers })
    await userEvent.click(await screen.findByRole('button', { name: 'Bring back version 1' }))
    const dialog = within(screen.getByRole('alertdialog', { name: 'Bring back version 1?' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Bring it back' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(sentTo('LayoutPage_RollBackMutation')[0]?.variables['input']).toMatchObject({
      layoutId: 'lay_1',
      expectedVersion: 8,
      toNumber: 1,
    })
  })

  it('says who was faster, and keeps the question open', async () => {
    inApp(<LayoutPage id="lay_1" />, { answers })
    await userEvent.click(await screen.findByRole('button', { name: 'Reset' }))
    const dialog = within(screen.getByRole('alertdialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Reset' }))
    expect(await dialog.findByText('Sam Okafor changed this layout.')).toBeVisible()
  })

  it('says when there is none', async () => {
    inApp(<LayoutPage id="lay_0" />, { answers: { LayoutPage_Query: { layout: null } } })
    expect(await screen.findByText('There is no such layout')).toBeVisible()
  })
})
