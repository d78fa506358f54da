import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { hasEnded, signedInAgain, signedOut, whenSignedOut } from '../platform/session/session-end.ts'
import { usePageHead } from '../platform/page/page-head.ts'
import { useTimeZone } from '../platform/time/time-zone.ts'
import { answerFetch } from '../testing/answer-fetch.ts'
import { expectAccessible } from '../testing/expect-accessible.ts'
import { pending, someViewer, type Answer } from '../testing/render-with-client.tsx'
import { renderWithRouter } from '../testing/render-with-router.tsx'
import { AppShell } from './app-shell.tsx'

function Page() {
  usePageHead('Diary', [{ label: 'Accounts', href: '/accounts' }])
  return <h1>The page in {useTimeZone()}</h1>
}

const viewer = (change: object = {}) => ({ viewer: { ...someViewer, ...change } })

function show(answer: Answer, at = '/accounts') {
  return renderWithRouter(
    <AppShell>
      <Page />
    </AppShell>,
    { at, answers: { AppShell_Query: answer } },
  )
}

beforeAll(async () => void (await import('@arrears/ui/menu')))
afterEach(() => {
  signedInAgain()
  whenSignedOut(() => undefined)
  vi.unstubAllGlobals()
})

describe('the shell', () => {
  it('shows where one is, in the tab, the bar and the side bar', async () => {
    const { container } = await show(viewer({ openTaskCount: 12 }), '/accounts/DEB-1')
    expect(await screen.findByRole('heading', { name: 'The page in Europe/Dublin' })).toBeVisible()
    await waitFor(() => expect(document.title).toBe('Diary · Arrears'))
    const crumbs = screen.getByRole('navigation', { name: 'Breadcrumb' })
    expect(within(crumbs).getByRole('link', { name: 'Accounts' })).toHaveAttribute('href', '/accounts')
    const main = screen.getByRole('navigation', { name: 'Main' })
    expect(within(main).getByRole('link', { name: /Accounts/ })).toHaveAttribute('aria-current', 'page')
    expect(within(main).getByRole('link', { name: /Tasks/ })).toHaveTextContent('12')
    await expectAccessible(container)
  })

  it('offers only the pages that one may open', async () => {
    await show(viewer({ permissions: ['user:manage'] }))
    const main = await screen.findByRole('navigation', { name: 'Main' })
    expect(within(main).getByRole('link', { name: 'People' })).toBeVisible()
    expect(within(main).queryByRole('link', { name: 'Custom fields' })).toBeNull()
  })

  it('switches the organisation for somebody who has several', async () => {
    const goTo = vi.fn<(...args: unknown[]) => void>()
    vi.stubGlobal('location', { ...window.location, assign: goTo })
    const asked = answerFetch({ 'POST /api/auth/organization/set-active': { body: {} } })
    const organisations = [
      { __typename: 'OrganisationMembership', id: 'org_1', name: 'Lakeside Utilities', role: 'admin' },
      { __typename: 'OrganisationMembership', id: 'org_2', name: 'Bluepeak', role: 'agent' },
    ]
    await show(viewer({ organisations }))
    await userEvent.click(await screen.findByRole('button', { name: /Ines Duarte/ }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Bluepeak' }))
    await waitFor(() => expect(goTo).toHaveBeenCalledWith('/accounts'))
    expect(localStorage.getItem('arrears.session')).toMatch(/^\/accounts \d+$/)
    expect(asked[0]?.body).toEqual({ organizationId: 'org_2' })
  })

  it.each(['/accounts', '/sign-in'])('begins anew at %s when another tab of the browser does', async (at) => {
    const goTo = vi.fn<(...args: unknown[]) => void>()
    vi.stubGlobal('location', { ...window.location, assign: goTo })
    await show(viewer())
    const heard = (newValue: string, key = 'arrears.session') =>
      window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
    heard('https://elsewhere.example 1')
    heard(`${at} 1`, 'arrears.theme')
    expect(goTo).not.toHaveBeenCalled()
    heard(`${at} 1`)
    expect(goTo).toHaveBeenCalledExactlyOnceWith(at)
  })

  it('goes on when the same person signs in in another tab', async () => {
    const goTo = vi.fn<(...args: unknown[]) => void>()
    vi.stubGlobal('location', { ...window.location, assign: goTo })
    await show(viewer())
    await screen.findByRole('heading', { name: /The page/ })
    const signsIn = (userId: string) =>
      window.dispatchEvent(
        new StorageEvent('storage', { key: 'arrears.session', newValue: `/accounts 1 ${userId}` }),
      )
    signsIn('usr_1')
    expect(goTo).not.toHaveBeenCalled()
    signsIn('usr_2')
    expect(goTo).toHaveBeenCalledExactlyOnceWith('/accounts')
  })

  it('asks who has several organisations to sign in again, unless it is known that the other tab is in this one', async () => {
    const goTo = vi.fn<(...args: unknown[]) => void>()
    vi.stubGlobal('location', { ...window.location, assign: goTo })
    const organisations = ['org_2', 'org_1'].map((id) => ({
      __typename: 'OrganisationMembership',
      id,
      name: id,
      role: 'agent',
    }))
    await show(viewer({ organisations }))
    await screen.findByRole('heading', { name: /The page/ })
    const signsIn = (organisationId: string) =>
      act(() =>
        window.dispatchEvent(
          new StorageEvent('storage', {
            key: 'arrears.session',
            newValue: `/accounts 1 usr_1 ${organisationId}`,
          }),
        ),
      )
    signsIn('org_1')
    expect(hasEnded).toBe(false)
    signsIn('org_2')
    expect(hasEnded).toBe(true)
    expect(await screen.findByRole('dialog', { name: 'Sign in again' })).toBeVisible()
    expect(goTo).not.toHaveBeenCalled()
  })

  it('begins with open ears when somebody comes back from the sign-in page without a full load', async () => {
    signedOut()
    await show(viewer())
    expect(hasEnded).toBe(false)
    expect(await screen.findByRole('heading', { name: /The page/ })).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('leads a stranger to the sign-in page, and remembers where they wanted to go', async () => {
    const { router } = await show(pending, '/accounts/DEB-1?tab=diary')
    act(() => signedOut())
    act(() => signedOut())
    await waitFor(() =>
      expect(router.state.location.href).toBe('/sign-in?next=/accounts/DEB-1%3Ftab%3Ddiary'),
    )
  })

  it('asks whose session ended while they work to sign in again, above what they typed', async () => {
    const { router } = await show(viewer())
    await screen.findByRole('heading', { name: /The page/ })
    act(() => signedOut())
    expect(await screen.findByRole('dialog', { name: 'Sign in again' })).toBeVisible()
    expect(screen.getByText(/The page in/)).toBeInTheDocument()
    expect(router.state.location.pathname).toBe('/accounts')
    // Of another tab: who signs in there is looked at first, who signs out there takes all that is shown away.
    const goTo = vi.fn<(...args: unknown[]) => void>()
    vi.stubGlobal('location', { ...window.location, assign: goTo })
    answerFetch({})
    const heard = (newValue: string) =>
      window.dispatchEvent(new StorageEvent('storage', { key: 'arrears.session', newValue }))
    heard('/accounts 1 usr_2')
    expect(goTo).not.toHaveBeenCalled()
    heard('/sign-in 2')
    expect(goTo).toHaveBeenCalledWith('/sign-in')
  })

  it('signs out with a full load', async () => {
    const goTo = vi.fn<(...args: unknown[]) => void>()
    vi.stubGlobal('location', { ...window.location, assign: goTo })
    answerFetch({ 'POST /api/auth/sign-out': { body: {} } })
    await show(viewer())
    await userEvent.click(await screen.findByRole('button', { name: /Ines Duarte/ }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Sign out' }))
    await waitFor(() => expect(goTo).toHaveBeenCalledWith('/sign-in'))
  })

  it('opens the menu of a phone as a dialog', async () => {
    await show(viewer())
    await userEvent.click(await screen.findByRole('button', { name: 'Open the menu', hidden: true }))
    const drawer = screen.getByRole('dialog', { name: 'Menu' })
    expect(within(drawer).getByRole('link', { name: 'Tasks' })).toBeInTheDocument()
    await userEvent.click(within(drawer).getByRole('button', { name: 'Close the menu', hidden: true }))
    expect(screen.queryByRole('dialog', { name: 'Menu' })).toBeNull()
  })

  it('says when the network is gone, and when it is back', async () => {
    await show(viewer())
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    act(() => void dispatchEvent(new Event('offline')))
    expect(screen.getByText(/You are offline/)).toBeVisible()
    onLine.mockReturnValue(true)
    act(() => void dispatchEvent(new Event('online')))
    expect(screen.queryByText(/You are offline/)).toBeNull()
    onLine.mockRestore()
  })

  it('keeps its frame while it waits, and says when the server does not answer', async () => {
    const first = await show(pending)
    expect(screen.getByText('Loading the page')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Skip to the page' })).toHaveAttribute('href', '#content')
    first.unmount()
    await show(new Error('down'))
    expect(await screen.findByText('Arrears could not be opened')).toBeVisible()
  })
})
