import { ToastRegion } from '@arrears/ui/toast'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { closeAction, requestedAction } from '../../platform/action-requests/open-action.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { renderWithClient } from '../../testing/render-with-client.tsx'
import { AssignPencil } from './assign-pencil.tsx'

const closed = 'This account is closed.'
const answers = (refusal: string | null) => ({
  ActionBar_Query: {
    account: {
      __typename: 'Account',
      id: 'acc_1',
      openTaskCount: 0,
      availableActions: [
        {
          __typename: 'AvailableAction',
          id: 'assignAccount',
          label: 'Assign workflow and manager',
          group: 'work',
          shortcut: null,
          enabled: refusal === null,
          refusal: refusal && { __typename: 'ActionRefusal', code: 'NO', message: refusal },
        },
      ],
    },
  },
})
const show = (refusal: string | null, permissions = ['account:assign']) =>
  renderWithClient(
    <>
      <AssignPencil field="workflow" />
      <AssignPencil field="account manager" />
      <ToastRegion />
    </>,
    { answers: answers(refusal), viewer: { permissions } },
  )
const pencil = (name: string) => screen.getByRole('button', { name })

afterEach(() => closeAction())

describe('the pencil beside a value in the header', () => {
  it('opens the form at that value', async () => {
    const { container } = show(null)
    await expectAccessible(container)
    await userEvent.click(pencil('Change account manager'))
    expect(requestedAction()).toMatchObject({
      actionId: 'assignAccount',
      accountId: 'acc_1',
      preset: { field: 'account manager' },
    })
    await userEvent.click(pencil('Change workflow'))
    expect(requestedAction()).toMatchObject({ preset: { field: 'workflow' } })
  })

  it('says why it is not possible, and opens nothing', async () => {
    show(closed)
    const button = pencil('Change workflow')
    await waitFor(() => expect(button).toHaveAccessibleDescription(closed))
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(button)
    expect(requestedAction()).toBeUndefined()
    expect(await screen.findByText(closed, { selector: 'span[class*="message"]' })).toBeInTheDocument()
  })

  it('is not there for people who may not', () => {
    show(null, ['account:read'])
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull()
  })
})
