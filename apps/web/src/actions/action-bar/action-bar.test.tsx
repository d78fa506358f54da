import { ToastRegion } from '@arrears/ui/toast'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { closeAction, requestedAction } from '../../platform/action-requests/open-action.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { renderWithClient } from '../../testing/render-with-client.tsx'
import { ActionBar } from './action-bar.tsx'

const offered = (id: string, label: string, group: string, shortcut: string | null, refusal?: string) => ({
  __typename: 'AvailableAction',
  id,
  label,
  group,
  shortcut,
  enabled: refusal === undefined,
  refusal: refusal ? { __typename: 'ActionRefusal', code: 'NO', message: refusal } : null,
})
const noPhone = 'There is no phone number that may be called.'
const answers = {
  ActionBar_Query: {
    account: {
      __typename: 'Account',
      id: 'acc_1',
      openTaskCount: 3,
      availableActions: [
        offered('addNote', 'Add note', 'contact', 'n'),
        offered('startCall', 'Call now', 'contact', 'c', noPhone),
        offered('recordPayment', 'Record payment', 'payment', 'r'),
        offered('resolveTask', 'Resolve task', 'work', null),
        offered('createTask', 'Create task', 'work', 't'),
      ],
    },
  },
  AccountTasksDialog_Query: {
    account: {
      __typename: 'Account',
      id: 'acc_1',
      tasks: [
        {
          __typename: 'Task',
          id: 'tsk_1',
          dueOn: '2026-11-30',
          overdue: true,
          tags: ['urgent'],
          note: 'Ask for the bank statement',
          queue: { __typename: 'Queue', id: 'que_1', name: 'Call backs' },
          team: null,
          assignee: null,
        },
      ],
    },
  },
}

const tasks = () => screen.findByRole('button', { name: 'Tasks 3' })
const menu = () => screen.findByRole('menu', { name: 'Actions' })

afterEach(() => closeAction())

describe('the buttons of an account page', () => {
  it('open the dialog of their action on this account', async () => {
    renderWithClient(<ActionBar />, { answers })
    await tasks()
    await userEvent.click(screen.getByRole('button', { name: 'Add note' }))
    expect(requestedAction()).toEqual({ actionId: 'addNote', accountId: 'acc_1', currency: 'EUR' })
  })

  it('say why what they do is not possible, and then do nothing', async () => {
    renderWithClient(<ActionBar />, { answers })
    await tasks()
    const call = screen.getByRole('button', { name: 'Call now' })
    expect(call).toHaveAccessibleDescription(noPhone)
    await userEvent.click(call)
    expect(requestedAction()).toBeUndefined()
  })

  it('work by their keys too, which say the reason as well', async () => {
    renderWithClient(
      <>
        <ActionBar />
        <ToastRegion />
      </>,
      { answers },
    )
    await tasks()
    await userEvent.keyboard('c')
    expect(requestedAction()).toBeUndefined()
    expect(await screen.findByText(noPhone, { selector: 'span[class*="message"]' })).toBeInTheDocument()
    await userEvent.keyboard('r')
    expect(requestedAction()?.actionId).toBe('recordPayment')
  })

  it('list the open tasks, to resolve or edit', async () => {
    renderWithClient(<ActionBar />, { answers })
    await userEvent.click(await tasks())
    const dialog = await screen.findByRole('dialog', { name: 'Open tasks' })
    expect(await within(dialog).findByText('overdue since 30 Nov 2026')).toBeVisible()
    await expectAccessible(dialog)
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Resolve task: Ask for the bank statement' }),
    )
    expect(requestedAction()).toMatchObject({ actionId: 'resolveTask', subjectId: 'tsk_1' })
  })
})

describe('the actions menu', () => {
  it('groups what the server offers, with keys, and reasons for what is not possible', async () => {
    const onEditLayout = vi.fn<() => void>()
    renderWithClient(<ActionBar onEditLayout={onEditLayout} />, { answers })
    await tasks()
    await userEvent.click(screen.getByRole('button', { name: 'Actions' }))
    const list = await menu()
    expect(
      within(list)
        .getAllByRole('group')
        .map((group) => group.getAttribute('aria-label') ?? ''),
    ).toHaveLength(4)
    const call = within(list).getByRole('menuitem', { name: /Call now/ })
    expect(call).toHaveAttribute('aria-disabled', 'true')
    expect(call).toHaveTextContent(noPhone)
    expect(within(list).getByRole('menuitem', { name: /Record payment/ })).toHaveTextContent('R')
    // Done beside a task, not here.
    expect(within(list).queryByRole('menuitem', { name: /Resolve task/ })).toBeNull()
    await userEvent.click(within(list).getByRole('menuitem', { name: 'Edit layout' }))
    expect(onEditLayout).toHaveBeenCalled()
  })

  it('starts the chosen action, and nothing that is not possible', async () => {
    renderWithClient(<ActionBar />, { answers })
    await tasks()
    await userEvent.click(screen.getByRole('button', { name: 'Actions' }))
    await userEvent.click(within(await menu()).getByRole('menuitem', { name: /Call now/ }))
    expect(requestedAction()).toBeUndefined()
    expect(screen.queryByRole('menuitem', { name: 'Edit layout' })).toBeNull()
    await userEvent.click(within(await menu()).getByRole('menuitem', { name: /Record payment/ }))
    expect(requestedAction()).toMatchObject({ actionId: 'recordPayment', accountId: 'acc_1' })
  })
})
