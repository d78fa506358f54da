import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerFetch } from '../testing/answer-fetch.ts'
import { expectAccessible } from '../testing/expect-accessible.ts'
import { renderWithClient, someViewer } from '../testing/render-with-client.tsx'
import type { Viewer } from '../shell/viewer-context.ts'
import SignInAgain from './sign-in-again.tsx'

const goTo = vi.fn<(...args: unknown[]) => void>()
const onSignedIn = vi.fn<() => void>()

beforeEach(() => {
  goTo.mockReset()
  onSignedIn.mockReset()
  vi.stubGlobal('location', {
    ...window.location,
    pathname: '/accounts/DEB-1',
    search: '?tab=x',
    assign: goTo,
  })
})
afterEach(() => {
  localStorage.clear()
  vi.unstubAllGlobals()
})

const show = (viewer: Partial<Viewer> = {}) =>
  renderWithClient(
    <SignInAgain viewer={{ ...someViewer, ...viewer }} timesAsked={1} onSignedIn={onSignedIn} />,
  )

const password = () => screen.getByLabelText(/^Password/)
async function signIn() {
  await userEvent.type(password(), 'correct horse battery{Enter}')
}

const signedIn = { body: { user: { id: 'usr_1' } } }
const isNow = (userId: string, organisationId = 'org_1') => ({
  body: { data: { viewer: { user: { id: userId }, organisation: { id: organisationId } } } },
})
const organisations = ['org_9', 'org_1'].map((id) => ({
  __typename: 'OrganisationMembership' as const,
  id,
  name: id,
  role: 'agent' as const,
}))
const toldByAnotherTab = (userId: string) =>
  window.dispatchEvent(
    new StorageEvent('storage', { key: 'arrears.session', newValue: `/accounts 1 ${userId}` }),
  )

describe('signing in again', () => {
  it('asks only for the password, of who was signed in, and cannot be left', async () => {
    const asked = answerFetch({ 'POST /api/auth/sign-in/email': signedIn, 'POST /graphql': isNow('usr_1') })
    show()
    expect(password()).toHaveFocus()
    expect(screen.getByLabelText('E-mail')).toHaveValue('ines@example.test')
    await expectAccessible(document.body)
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(await screen.findByText('Type your password.')).toBeVisible()
    expect(asked).toHaveLength(0)

    await signIn()
    await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
    expect(asked[0]?.body).toEqual({ email: 'ines@example.test', password: 'correct horse battery' })
    expect(goTo).not.toHaveBeenCalled()
    expect(localStorage.getItem('arrears.session')).toMatch(/^\/accounts \d+ usr_1 org_1$/)
  })

  it('goes back to the organisation that is on the screen', async () => {
    const asked = answerFetch({
      'POST /api/auth/sign-in/email': signedIn,
      'POST /api/auth/organization/set-active': { body: {} },
      'POST /graphql': isNow('usr_1'),
    })
    show({ organisations })
    await signIn()
    await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
    expect(asked[1]?.body).toEqual({ organizationId: 'org_1' })
  })

  it.each([
    [
      'the password is wrong',
      { status: 401, body: { code: 'INVALID_EMAIL_OR_PASSWORD' } },
      /not your password/,
    ],
    ['there were too many tries', { status: 429, body: {} }, /Too many tries/],
    ['the connection is lost', 'offline', /The server does not answer/],
  ] as const)('stays when %s', async (_, reply, sentence) => {
    answerFetch({ 'POST /api/auth/sign-in/email': reply })
    show()
    await signIn()
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
    expect(password()).toHaveFocus()
    expect(onSignedIn).not.toHaveBeenCalled()
  })

  it('begins anew when what is on the screen is no longer theirs to see', async () => {
    answerFetch({ 'POST /api/auth/sign-in/email': signedIn, 'POST /graphql': isNow('usr_1', 'org_2') })
    show()
    await signIn()
    await waitFor(() => expect(goTo).toHaveBeenCalledWith('/accounts'))
    expect(onSignedIn).not.toHaveBeenCalled()
  })

  it('begins anew when they were removed from the organisation that is on the screen', async () => {
    answerFetch({
      'POST /api/auth/sign-in/email': signedIn,
      'POST /api/auth/organization/set-active': { status: 403, body: { message: 'No member' } },
      'POST /graphql': isNow('usr_1', 'org_9'),
    })
    show({ organisations })
    await signIn()
    await waitFor(() => expect(goTo).toHaveBeenCalledWith('/accounts'))
    expect(onSignedIn).not.toHaveBeenCalled()
  })

  it('leads somebody else to the sign-in page, and from there to this page', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Sign in as somebody else' }))
    expect(goTo).toHaveBeenCalledWith('/sign-in?next=%2Faccounts%2FDEB-1%3Ftab%3Dx')
  })

  it('goes on when the same person signs in in another tab', async () => {
    answerFetch({ 'POST /graphql': isNow('usr_1') })
    show()
    toldByAnotherTab('usr_1')
    await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
    expect(goTo).not.toHaveBeenCalled()
  })

  it('looks when somebody comes back to the tab, and begins anew when it is somebody else by now', async () => {
    answerFetch({ 'POST /graphql': isNow('usr_2') })
    show()
    document.dispatchEvent(new Event('visibilitychange'))
    await waitFor(() => expect(goTo).toHaveBeenCalledWith('/accounts'))
    expect(onSignedIn).not.toHaveBeenCalled()
  })

  it('comes to the top again when something has opened above it', async () => {
    const view = show()
    const above = document.createElement('input')
    document.body.append(above)
    above.focus()
    view.rerender(<SignInAgain viewer={someViewer} timesAsked={2} onSignedIn={onSignedIn} />)
    expect(password()).toHaveFocus()
    above.remove()
  })
})
