import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerFetch } from '../testing/answer-fetch.ts'
import { expectAccessible } from '../testing/expect-accessible.ts'
import { InvitationPage } from './invitation-page.tsx'
import { SignInPage } from './sign-in-page.tsx'

const goTo = vi.fn<(...args: unknown[]) => void>()

beforeEach(() => {
  goTo.mockReset()
  vi.stubGlobal('location', { ...window.location, origin: 'http://localhost', assign: goTo, reload: goTo })
})
afterEach(() => vi.unstubAllGlobals())

async function signIn() {
  await userEvent.type(screen.getByRole('textbox', { name: /E-mail/ }), 'ines@example.test')
  await userEvent.type(screen.getByLabelText(/^Password/), 'correct horse battery')
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
}

describe('signing in', () => {
  it('leads to where one wanted to go', async () => {
    const asked = answerFetch({ 'POST /api/auth/sign-in/email': { body: { user: { id: 'usr_1' } } } })
    const { container } = render(<SignInPage next="/accounts/DEB-1" />)
    expect(screen.getByRole('textbox', { name: /E-mail/ })).toHaveFocus()
    await expectAccessible(container)
    await signIn()
    expect(asked[0]?.body).toEqual({ email: 'ines@example.test', password: 'correct horse battery' })
    expect(goTo).toHaveBeenCalledWith('/accounts/DEB-1')
    // Tabs that show what this person saw go on, others begin anew.
    expect(localStorage.getItem('arrears.session')).toMatch(/^\/accounts \d+ usr_1$/)
  })

  it.each([
    [{ status: 401, body: { message: 'Invalid email or password' } }, /do not fit together/],
    [{ status: 429, body: {} }, /Too many tries/],
    ['offline', /The server does not answer/],
  ] as const)('says what is wrong and keeps what was typed (%j)', async (reply, sentence) => {
    answerFetch({ 'POST /api/auth/sign-in/email': reply })
    render(<SignInPage />)
    await signIn()
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
    expect(screen.getByRole('textbox', { name: /E-mail/ })).toHaveValue('ines@example.test')
    expect(goTo).not.toHaveBeenCalled()
  })

  it('tells of Caps Lock and shows the password on request', async () => {
    render(<SignInPage />)
    const password = screen.getByLabelText(/^Password/)
    await userEvent.click(password)
    await userEvent.keyboard('{CapsLock}a')
    expect(await screen.findByText('Caps Lock is on.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show the password' }))
    expect(password).toHaveAttribute('type', 'text')
  })

  it('says whom to ask about a forgotten password', async () => {
    render(<SignInPage />)
    await userEvent.click(screen.getByRole('button', { name: 'Forgotten your password?' }))
    expect(screen.getByText(/Ask an admin/)).toBeVisible()
  })
})

describe('an invitation', () => {
  const accepted = { body: { invitation: { organizationId: 'org_2' } } }

  it('lets a new person set a name and a password and join', async () => {
    const asked = answerFetch({
      'GET /api/auth/get-session': { body: null },
      'POST /api/auth/sign-up/email': { body: {} },
      'POST /api/auth/organization/accept-invitation': accepted,
      'POST /api/auth/organization/set-active': { body: {} },
    })
    const { container } = render(<InvitationPage id="inv_1" email="new@example.test" />)
    await userEvent.type(await screen.findByRole('textbox', { name: /Your name/ }), 'Noor Haddad')
    await userEvent.type(screen.getByLabelText(/^Password/), 'correct horse battery')
    await expectAccessible(container)
    await userEvent.click(screen.getByRole('button', { name: 'Join' }))
    await waitFor(() => expect(goTo).toHaveBeenCalledWith('/accounts'))
    expect(asked.slice(1).map(({ body }) => body)).toEqual([
      {
        invitationId: 'inv_1',
        name: 'Noor Haddad',
        email: 'new@example.test',
        password: 'correct horse battery',
      },
      { invitationId: 'inv_1' },
      { organizationId: 'org_2' },
    ])
  })

  it('lets somebody who is signed in join as they are', async () => {
    answerFetch({
      'GET /api/auth/get-session': { body: { user: { name: 'Sofia', email: 'sofia@example.test' } } },
      'POST /api/auth/organization/accept-invitation': accepted,
      'POST /api/auth/organization/set-active': { body: {} },
    })
    render(<InvitationPage id="inv_1" />)
    await userEvent.click(await screen.findByRole('button', { name: 'Join as Sofia' }))
    await waitFor(() => expect(goTo).toHaveBeenCalledWith('/accounts'))
  })

  it('says when it is no longer open', async () => {
    answerFetch({
      'GET /api/auth/get-session': { body: { user: { name: 'Sofia', email: 'sofia@example.test' } } },
      'POST /api/auth/organization/accept-invitation': {
        status: 400,
        body: { message: 'Invitation not found' },
      },
    })
    render(<InvitationPage id="inv_1" />)
    await userEvent.click(await screen.findByRole('button', { name: 'Join as Sofia' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Invitation not found.')
  })
})
