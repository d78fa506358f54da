import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { TimeZoneContext } from '../../platform/time/time-zone.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { offline, pending } from '../../testing/render-with-client.tsx'
import { rememberList } from '../list-context.ts'
import { AccountPage } from './account-page.tsx'

const account = {
  __typename: 'Account',
  id: 'acc_1',
  reference: 'DEB-004217',
  name: 'Marisol Keane',
  currency: 'EUR',
  version: 7,
  flags: ['vulnerable'],
  holds: [{ __typename: 'Hold', id: 'hld_1', kind: 'vulnerable', endsOn: '2027-01-19' }],
  workedToday: true,
  lastWorkedAt: '2026-11-21T09:12:00Z',
  oldestDueOn: '2026-09-19',
  daysOverdue: 63,
  balance: {
    __typename: 'AccountBalance',
    total: { __typename: 'Money', amount: '4318.20', currency: 'EUR' },
  },
  groups: [{ __typename: 'AccountGroup', id: 'grp_1', name: 'Individuals' }],
  profile: { __typename: 'AccountProfile', id: 'prf_1', name: 'Residential' },
  workflow: {
    __typename: 'WorkflowValue',
    source: 'group',
    value: { __typename: 'Workflow', id: 'wfl_1', name: 'Reminders, informal' },
    group: { __typename: 'AccountGroup', id: 'grp_1', name: 'Individuals' },
  },
  manager: { __typename: 'ManagerValue', source: 'none', value: null },
}
const change = (name: string, userId: string, version = 8) => ({
  accountChanged: {
    __typename: 'AccountChange',
    accountId: 'acc_1',
    version,
    action: 'recordPayment',
    actor: { __typename: 'Actor', kind: 'user', name, user: { __typename: 'User', id: userId } },
  },
})

const callable = (fields: object = {}, agencyAssignments: object[] = []) => ({
  account: {
    __typename: 'Account',
    id: 'acc_1',
    agencyAssignments,
    contactPolicy: {
      __typename: 'ContactPolicy',
      channels: [
        {
          __typename: 'ContactState',
          allowed: true,
          code: null,
          message: null,
          until: null,
          mayOverride: false,
          used: 5,
          limit: 7,
          limitDays: 7,
          localTime: '14:32',
          timeZones: ['Europe/Dublin'],
          ...fields,
        },
      ],
    },
  },
})

const page = (answers: Parameters<typeof renderPage>[1]['answers'] = {}) =>
  renderPage(
    <TimeZoneContext value="Europe/Dublin">
      <AccountPage
        reference="DEB-004217"
        toolbar={<button type="button">Actions</button>}
        pencil={({ field }) => <button type="button">Change {field}</button>}
        save={<button type="button">Save</button>}
      />
    </TimeZoneContext>,
    {
      path: '/accounts/DEB-004217',
      answers: {
        AccountPage_Query: { account },
        AccountLive_Subscription: pending,
        ContactChip_Query: callable(),
        ...answers,
      },
    },
  )
const heading = () => screen.findByRole('heading', { level: 1, name: 'Marisol Keane' })

afterEach(() => sessionStorage.clear())

describe('the account page', () => {
  it('says who owes what, since when, and where values come from', async () => {
    const { container } = page()
    await heading()
    expect(screen.getByText('€4,318.20')).toBeVisible()
    expect(screen.getByText('63 days')).toBeVisible()
    expect(screen.getByText('Worked today 09:12')).toBeVisible()
    expect(screen.getByText(/^Vulnerable/)).toBeVisible()
    expect(screen.getByText('from group Individuals')).toBeVisible()
    await waitFor(() => expect(document.title).toContain('Marisol Keane'))
    await expectAccessible(container)
  })

  it('leads to its tabs by address', async () => {
    const { router } = page()
    await heading()
    expect(screen.getByRole('link', { name: 'Account details' })).toHaveAttribute('aria-current', 'page')
    await userEvent.click(screen.getByRole('link', { name: 'Messages' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/accounts/DEB-004217/messages'))
    expect(screen.getByRole('link', { name: 'Messages' })).toHaveAttribute('aria-current', 'page')
  })

  it('leads to the neighbours in the list one came from, also by J and K', async () => {
    rememberList({
      references: ['DEB-1', 'DEB-004217', 'DEB-3'],
      label: 'Overdue',
      href: '/accounts?overdue=30',
    })
    const { router } = page()
    await heading()
    expect(screen.getByText('2 of 3')).toBeVisible()
    await userEvent.keyboard('j')
    await waitFor(() => expect(router.state.location.pathname).toBe('/accounts/DEB-3'))
  })

  it('says that there is no such account', async () => {
    page({ AccountPage_Query: { account: null } })
    expect(await screen.findByText('There is no such account')).toBeVisible()
    expect(screen.getByRole('link', { name: 'All accounts' })).toHaveAttribute('href', '/accounts')
  })

  it('offers to try again when it could not be loaded', async () => {
    let connected = false
    page({ AccountPage_Query: () => (connected ? { account } : offline) })
    const retry = await screen.findByRole('button', { name: 'Try again' })
    connected = true
    await userEvent.click(retry)
    expect(await heading()).toBeVisible()
  })

  it('tells politely who else changed it, and not what oneself did', async () => {
    const view = page({ AccountLive_Subscription: change('Omar Haddad', 'usr_2') })
    await heading()
    expect(await screen.findByText('Omar Haddad: payment recorded, just now')).toHaveAttribute(
      'role',
      'status',
    )
    view.unmount()
    page({ AccountLive_Subscription: change('Ines Duarte', 'usr_1') })
    await heading()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(screen.queryByText(/just now/)).toBeNull()
  })

  it.each([
    ['settleInstalmentPlan', 'Instalment plan brought up to date, just now'],
    ['anActionThatIsNewer', 'This account was changed, just now'],
  ])('says what the system did without naming a part of it: %s', async (action, told) => {
    const actor = { __typename: 'Actor', kind: 'system', name: 'Instalment plans', user: null }
    const { accountChanged } = change('', '')
    page({ AccountLive_Subscription: { accountChanged: { ...accountChanged, action, actor } } })
    expect(await screen.findByText(told)).toBeVisible()
  })
})

describe('the contact policy in the header', () => {
  it('says that it is fine to call, with the local time and the calls used', async () => {
    page()
    expect(await screen.findByText('OK to call · 14:32 local · 5 of 7 calls')).toBeVisible()
  })

  it('says until when not to', async () => {
    const blocked = {
      allowed: false,
      code: 'CALLS_USED_UP',
      message: '7 of 7',
      until: '2026-11-28T08:00:00Z',
    }
    page({ ContactChip_Query: callable(blocked) })
    expect(await screen.findByText(/^Do not call · until .*28 Nov.*08:00 local$/)).toBeVisible()
  })

  it('names the agency that collects it', async () => {
    const agency = { __typename: 'Agency', id: 'agc_1', name: 'Aster' }
    const assigned = { __typename: 'AgencyAssignment', id: 'aga_1', agency }
    page({ ContactChip_Query: callable({ allowed: false, code: 'AT_AGENCY' }, [assigned]) })
    expect(await screen.findByText('At agency Aster')).toBeVisible()
  })

  it('says when there is no number', async () => {
    page({ ContactChip_Query: callable({ allowed: false, code: 'NO_ADDRESS' }) })
    expect(await screen.findByText('No number to call')).toBeVisible()
  })

  it('shows the last day of a hold beside its flag', async () => {
    page()
    expect(await screen.findByText('Vulnerable until 19 Jan 2027')).toBeVisible()
  })
})
