import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parsePlainSearch, stringifyPlainSearch } from '../platform/search/plain-search.ts'
import { routeTree } from '../route-tree.gen.ts'
import { PageError } from '../shell/page-error.tsx'
import { PageNotFound } from '../shell/page-not-found.tsx'
import { answerFetch } from '../testing/answer-fetch.ts'
import { expectAccessible } from '../testing/expect-accessible.ts'
import { renderWithClient, someViewer } from '../testing/render-with-client.tsx'

const everything = [
  'settings:edit-account',
  'settings:manage',
  'metadata:manage',
  'user:manage',
  'layout:publish',
  'agency:manage',
  'apiKey:manage',
  'ledger:reverse',
]

/** The whole app at an address, signed in as an admin unless told otherwise, with a server that answers nothing but who that is. */
async function open(address: string, permissions: string[] = everything) {
  const router = createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: parsePlainSearch,
    stringifySearch: stringifyPlainSearch,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: PageNotFound,
  })
  const view = renderWithClient(<RouterProvider router={router} />, {
    answers: { AppShell_Query: { viewer: { ...someViewer, permissions } } },
  })
  await router.load()
  return { ...view, router }
}

const addresses: readonly (readonly [address: string, heading: RegExp])[] = [
  ['/sign-in', /Sign in to Arrears/],
  ['/invitation/inv_1', /Join your team/],
  ['/accounts', /^Accounts$/],
  ['/accounts?q=keane&sort=-balance&after=x', /^Accounts$/],
  ['/tasks?show=all&due=overdue', /^Tasks$/],
  ['/preferences', /^Preferences$/],
  ['/settings/values?group=Contact+policy', /^Settings$/],
  ['/settings/metadata', /^Custom fields$/],
  ['/settings/metadata/new-schema', /^New schema$/],
  ['/settings/people', /^People$/],
  ['/settings/agencies', /^Agencies$/],
  ['/settings/api', /^API$/],
  ['/settings/api?part=schema&type=Account', /^API$/],
]

beforeEach(() => void answerFetch({ 'GET /api/auth/get-session': { body: null } }))
afterEach(() => vi.unstubAllGlobals())

describe('every address', () => {
  it.each(addresses)('%s opens', async (address, heading) => {
    const { container } = await open(address)
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible()
    expect(screen.queryByText('This page could not be shown')).toBeNull()
    await expectAccessible(container)
  })

  it.each([
    '',
    '/diary?types=noteAdded',
    '/journal?claims=clm_1&sort=-date',
    '/files',
    '/messages',
    '/group',
  ])('/accounts/DEB-1%s opens, and says when the account does not come', async (tab) => {
    await open(`/accounts/DEB-1${tab}`)
    expect(await screen.findByText('The account could not be loaded.')).toBeVisible()
  })

  it('/settings/agencies asks nothing for those whose role it is not for', async () => {
    const { sentTo } = await open('/settings/agencies', [])
    expect(await screen.findByText('This page is not for your role')).toBeVisible()
    expect(sentTo('AgenciesPage_Query')).toEqual([])
  })

  it('the first one leads to the accounts', async () => {
    const { router } = await open('/')
    expect(router.state.location.pathname).toBe('/accounts')
  })

  it('one that does not exist says so and leads back', async () => {
    await open('/nowhere')
    expect(await screen.findByText('There is no such page')).toBeVisible()
    expect(screen.getByRole('link', { name: 'All accounts' })).toHaveAttribute('href', '/accounts')
  })
})
