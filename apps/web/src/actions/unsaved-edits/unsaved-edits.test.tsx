import { ToastRegion } from '@arrears/ui/toast'
import { Link } from '@arrears/ui/link'
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { discardAllEdits, editingState, setEdit } from '../../platform/editing/edits.ts'
import { renderPage } from '../../testing/render-page.tsx'
import type { RenderOptions } from '../../testing/render-with-client.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { SaveButton } from './save-button.tsx'

const page = (answers: RenderOptions['answers'] = {}) =>
  renderPage(
    <>
      <h1>Marisol Keane</h1>
      <Link href="/accounts/DEB-004217/diary">Diary</Link>
      <SaveButton />
      <LeaveGuard />
      <ToastRegion />
    </>,
    { path: '/accounts/DEB-004217', answers },
  )
const heading = () => screen.findByRole('heading', { level: 1, name: 'Marisol Keane' })

afterEach(() => discardAllEdits())

describe('unsaved edits of the page', () => {
  const edit = () =>
    act(() =>
      setEdit(
        { kind: 'debtor', accountId: 'acc_1', id: 'dbt_1' },
        { label: 'Marisol Keane', version: 4, values: { employer: 'Lir' } },
        { field: 'employer', value: 'Acme', label: 'Employer' },
      ),
    )
  const saved = {
    updateDebtor: {
      __typename: 'UpdateDebtorSuccess',
      account: { __typename: 'Account', id: 'acc_1', version: 8 },
      debtor: { __typename: 'Debtor', id: 'dbt_1', version: 5 },
    },
  }

  it('bring a Save button that counts them and writes them', async () => {
    const { sentTo } = page({ UpdateDebtor_Mutation: saved })
    await heading()
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull()
    edit()
    await userEvent.click(await screen.findByRole('button', { name: 'Save 1 edit' }))
    expect(await screen.findByText('1 edit saved')).toBeInTheDocument()
    expect(sentTo('UpdateDebtor_Mutation')[0]?.variables['input']).toMatchObject({
      debtorId: 'dbt_1',
      expectedVersion: 4,
      employer: 'Acme',
    })
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull()
  })

  it('are shown field by field when somebody else changed the same, and never overwrite', async () => {
    const { sentTo } = page({
      UpdateDebtor_Mutation: ({ input }) =>
        (input as { expectedVersion: number }).expectedVersion === 4
          ? { updateDebtor: { __typename: 'StaleError', message: 'Changed', version: 6, current: null } }
          : saved,
      UpdateDebtor_StateQuery: {
        node: {
          __typename: 'Debtor',
          id: 'dbt_1',
          version: 6,
          employer: 'Borealis',
          phones: [],
          emails: [],
          addresses: [],
        },
      },
    })
    await heading()
    edit()
    await userEvent.click(await screen.findByRole('button', { name: 'Save 1 edit' }))
    const dialog = await screen.findByRole('dialog', { name: 'Changed by somebody else too' })
    expect(dialog).toHaveTextContent('Acme')
    expect(dialog).toHaveTextContent('Borealis')
    expect(sentTo('UpdateDebtor_Mutation')).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Employer: keep yours' }))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() =>
      expect(sentTo('UpdateDebtor_Mutation')[1]?.variables['input']).toMatchObject({ expectedVersion: 6 }),
    )
  })

  it('say what stands against all of them together', async () => {
    page({
      UpdateDebtor_Mutation: {
        updateDebtor: {
          __typename: 'RefusedError',
          message: 'The account is closed.',
          code: 'CLOSED',
          field: null,
        },
      },
    })
    await heading()
    edit()
    await userEvent.click(await screen.findByRole('button', { name: 'Save 1 edit' }))
    expect(await screen.findByText('Marisol Keane: The account is closed.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Save 1 edit' })).toBeVisible()
  })

  it('ask before another page opens, and stay with Stay', async () => {
    const { router } = page()
    await heading()
    edit()
    await screen.findByRole('button', { name: 'Save 1 edit' })
    act(() => void router.navigate({ to: '/tasks' as never }))
    await screen.findByRole('alertdialog', { name: 'One edit is not saved' })
    await userEvent.click(screen.getByRole('button', { name: 'Stay' }))
    expect(router.state.location.pathname).toBe('/accounts/DEB-004217')
    expect(Object.keys(editingState().subjects)).toHaveLength(1)
    act(() => void router.navigate({ to: '/tasks' as never }))
    await userEvent.click(await screen.findByRole('button', { name: 'Discard' }))
    expect(await screen.findByText('Tasks page')).toBeVisible()
    expect(editingState().subjects).toEqual({})
  })

  it('ask who leaves right after the first edit', async () => {
    const { router } = page()
    await heading()
    edit()
    act(() => void router.navigate({ to: '/tasks' as never }))
    await userEvent.click(await screen.findByRole('button', { name: 'Stay' }))
    expect(router.state.location.pathname).toBe('/accounts/DEB-004217')
    expect(Object.keys(editingState().subjects)).toHaveLength(1)
  })

  it('do not ask between the tabs of one account', async () => {
    const { router } = page()
    await heading()
    edit()
    await userEvent.click(screen.getByRole('link', { name: 'Diary' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/accounts/DEB-004217/diary'))
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'Save 1 edit' })).toBeVisible()
  })
})
