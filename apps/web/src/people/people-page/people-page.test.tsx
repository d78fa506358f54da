import { ToastRegion } from '@arrears/ui/toast'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { answerFetch } from '../../testing/answer-fetch.ts'
import { renderWithClient } from '../../testing/render-with-client.tsx'
import { PeoplePage } from './people-page.tsx'

const base = '/api/auth/organization'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const member = (id: string, name: string, role: string) => ({
  id: `mem_${id}`,
  userId: `usr_${id}`,
  role,
  createdAt: '2026-01-05T08:00:00.000Z',
  user: { name, email: `${name.split(' ')[0]?.toLowerCase()}@example.test` },
})
const invitation = (id: string, email: string, role: string, expiresAt: string, status = 'pending') => ({
  id,
  email,
  role,
  status,
  expiresAt,
})
const people = [member('2', 'Omar Haddad', 'agent'), member('1', 'Ines Duarte', 'admin')]

function show(answers: Parameters<typeof answerFetch>[0] = {}) {
  const asked = answerFetch({
    [`GET ${base}/list-members`]: { body: { members: people } },
    [`GET ${base}/list-invitations`]: { body: [] },
    ...answers,
  })
  const page = renderWithClient(
    <>
      <PeoplePage />
      <ToastRegion />
    </>,
  )
  return { ...page, sentTo: (path: string) => asked.filter((request) => request.path.startsWith(path)) }
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('shows who works here by name, and lets nobody change their own access', async () => {
  const { container } = show()
  const rows = within(await screen.findByRole('table', { name: 'People' })).getAllByRole('row')
  expect(rows.slice(1).map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
    'Ines Duarte youines@example.test',
    'Omar Haddad omar@example.test',
  ])
  expect(screen.getByRole('combobox', { name: 'Role of Omar Haddad' })).toHaveValue('agent')
  expect(screen.queryByRole('combobox', { name: 'Role of Ines Duarte' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Remove Ines Duarte' })).toBeNull()
  expect(await screen.findByText('Nobody is invited at the moment')).toBeVisible()
  await expectAccessible(container)
})

it('says what each role may do', async () => {
  show()
  const table = await screen.findByRole('table', { name: 'What each role may do' })
  const reverse = within(table).getByRole('row', { name: /Reverse ledger entries/ })
  expect(
    within(reverse)
      .getAllByRole('img')
      .map((mark) => mark.getAttribute('aria-label')),
  ).toEqual(['No', 'Yes', 'Yes', 'No'])
})

it('changes a role after saying what the person wins', async () => {
  const user = userEvent.setup()
  const { sentTo } = show({ [`POST ${base}/update-member-role`]: { body: {} } })
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Role of Omar Haddad' }),
    'teamManager',
  )
  expect(sentTo(`${base}/update-member-role`)).toEqual([])
  const dialog = screen.getByRole('alertdialog', { name: 'Make Omar Haddad Team manager?' })
  expect(dialog).toHaveTextContent('Can from then on: ')
  expect(dialog).toHaveTextContent('reverse ledger entries')
  expect(dialog).not.toHaveTextContent('add notes')
  expect(dialog).not.toHaveTextContent('Can no longer')
  await user.click(within(dialog).getByRole('button', { name: 'Change role' }))
  expect(await screen.findByText('Omar Haddad is now Team manager.')).toBeVisible()
  expect(sentTo(`${base}/update-member-role`)[0]?.body).toEqual({
    organizationId: 'org_1',
    memberId: 'mem_2',
    role: 'teamManager',
  })
})

it('removes a person after asking, and says why it could not', async () => {
  const user = userEvent.setup()
  const { sentTo } = show({
    [`POST ${base}/remove-member`]: { status: 400, body: { message: 'This is the only owner' } },
  })
  await user.click(await screen.findByRole('button', { name: 'Remove Omar Haddad' }))
  const dialog = screen.getByRole('alertdialog', { name: 'Remove Omar Haddad?' })
  expect(sentTo(`${base}/remove-member`)).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Remove' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('This is the only owner.')
})

it('invites, and shows the link to hand over', async () => {
  const user = userEvent.setup()
  const made = invitation('inv_9', 'new@example.test', 'agent', inDays(2))
  const { sentTo, container } = show({ [`POST ${base}/invite-member`]: { body: made } })
  await user.click(screen.getByRole('button', { name: 'Invite someone' }))
  const email = screen.getByRole('textbox', { name: /E-mail/ })
  await user.type(email, 'new@{Enter}')
  expect(email).toHaveAccessibleDescription(/Write an address/)
  await user.type(email, 'example.test')
  await expectAccessible(container)
  await user.click(screen.getByRole('button', { name: 'Make invitation' }))
  expect(await screen.findByRole('textbox', { name: 'Link of the invitation' })).toHaveValue(
    `${location.origin}/invitation/inv_9?email=new%40example.test`,
  )
  expect(sentTo(`${base}/invite-member`)).toHaveLength(1)
})

it('makes a new link when somebody invited already is to have another role', async () => {
  const user = userEvent.setup()
  const answers = [
    invitation('inv_old', 'new@example.test', 'agent', inDays(2)),
    invitation('inv_new', 'new@example.test', 'admin', inDays(2)),
  ]
  const { sentTo } = show({
    [`POST ${base}/invite-member`]: () => ({ body: answers.shift() }),
    [`POST ${base}/cancel-invitation`]: { body: {} },
  })
  await user.click(screen.getByRole('button', { name: 'Invite someone' }))
  await user.type(screen.getByRole('textbox', { name: /E-mail/ }), 'new@example.test')
  await user.click(screen.getByRole('radio', { name: /Admin/ }))
  await user.click(screen.getByRole('button', { name: 'Make invitation' }))
  const link = await screen.findByRole('textbox', { name: 'Link of the invitation' })
  expect((link as HTMLInputElement).value).toContain('/invitation/inv_new?')
  expect(sentTo(`${base}/cancel-invitation`)[0]?.body).toEqual({ invitationId: 'inv_old' })
})

it('lists what can be used and what ran out, and cancels after asking', async () => {
  const user = userEvent.setup()
  const { sentTo } = show({
    [`GET ${base}/list-invitations`]: {
      body: [
        invitation('inv_a', 'late@example.test', 'agent', inDays(-1)),
        invitation('inv_b', 'open@example.test', 'readOnly', inDays(1)),
        invitation('inv_c', 'omar@example.test', 'agent', inDays(1)),
        invitation('inv_d', 'gone@example.test', 'agent', inDays(1), 'canceled'),
      ],
    },
    [`POST ${base}/cancel-invitation`]: { body: {} },
  })
  const row = (await screen.findByText('late@example.test')).closest('li')
  expect(row).toHaveTextContent('ran out on')
  expect(screen.getByRole('button', { name: 'Make a new link for late@example.test' })).toBeVisible()
  // Who has joined by now, and what was cancelled, need no link.
  expect(screen.queryByText('gone@example.test')).toBeNull()
  expect(screen.queryByRole('button', { name: /omar@example.test/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Cancel the invitation of open@example.test' }))
  expect(sentTo(`${base}/cancel-invitation`)).toEqual([])
  const dialog = screen.getByRole('alertdialog')
  await user.click(within(dialog).getByRole('button', { name: 'Cancel invitation' }))
  expect(await screen.findByText('The invitation of open@example.test is cancelled.')).toBeVisible()
  expect(sentTo(`${base}/cancel-invitation`)[0]?.body).toEqual({ invitationId: 'inv_b' })
})

it('says that the people did not come, and gets them on a second try', async () => {
  const user = userEvent.setup()
  let tries = 0
  show({
    [`GET ${base}/list-members`]: () =>
      ++tries === 1 ? { status: 500, body: {} } : { body: { members: people } },
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('The server did not accept this')
  await user.click(screen.getByRole('button', { name: /again/i }))
  expect(await screen.findByRole('table', { name: 'People' })).toBeVisible()
})
