import { ToastRegion } from '@arrears/ui/toast'
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { discardAllEdits, editingState, setEdit } from '../../platform/editing/edits.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { SaveButton } from './save-button.tsx'

const saved = {
  updateDebtor: {
    __typename: 'UpdateDebtorSuccess',
    account: { __typename: 'Account', id: 'acc_1', version: 8 },
    debtor: { __typename: 'Debtor', id: 'dbt_1', version: 5 },
  },
}

async function editPage() {
  const view = renderPage(
    <>
      <h1>Marisol Keane</h1>
      <SaveButton />
      <LeaveGuard />
      <ToastRegion />
    </>,
    { path: '/accounts/DEB-004217', answers: { UpdateDebtor_Mutation: saved } },
  )
  await screen.findByRole('heading', { level: 1 })
  act(() =>
    setEdit(
      { kind: 'debtor', accountId: 'acc_1', id: 'dbt_1' },
      { label: 'Marisol Keane', version: 4, values: { employer: 'Lir' } },
      { field: 'employer', value: 'Acme', label: 'Employer' },
    ),
  )
  return view
}

function refuse(): object {
  throw new Error('No connection')
}

beforeEach(() => {
  // React tells of what a boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.doUnmock('./save-press.tsx')
  vi.doUnmock('./leave-dialog.tsx')
  discardAllEdits()
})

// One test: what has come once is there for all that follow.
it('unsaved edits whose code does not come stay, and are asked about and saved when it does', async () => {
  vi.doMock('./leave-dialog.tsx', refuse)
  vi.doMock('./save-press.tsx', refuse)
  const { router, sentTo } = await editPage()
  const save = () => screen.findByRole('button', { name: 'Save 1 edit' })
  const leave = () => act(() => void router.navigate({ to: '/tasks' as never }))
  leave()
  expect(await screen.findByText(/could not be opened. Check your connection/)).toBeVisible()
  await userEvent.click(await save())
  expect(await screen.findByText(/Nothing is saved yet. Check your connection/)).toBeVisible()
  expect(router.state.location.pathname).toBe('/accounts/DEB-004217')
  expect(Object.keys(editingState().subjects)).toHaveLength(1)

  vi.doUnmock('./leave-dialog.tsx')
  vi.doUnmock('./save-press.tsx')
  leave()
  await userEvent.click(await screen.findByRole('button', { name: 'Stay' }))
  await userEvent.click(await save())
  expect(await screen.findByText('1 edit saved')).toBeInTheDocument()
  expect(sentTo('UpdateDebtor_Mutation')).toHaveLength(1)
})
