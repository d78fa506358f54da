import { ToastRegion } from '@arrears/ui/toast'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { offline, pending, renderWithClient, type Answer } from '../../testing/render-with-client.tsx'
import type { SavedWorklist } from '../../worklist/take-from.tsx'
import SaveWorklistDialog from './dialog.tsx'

const id = (prefix: string) => `${prefix}_${'0'.repeat(26)}`
const worklist: SavedWorklist = {
  __typename: 'Worklist',
  id: id('wkl'),
  name: 'Large',
  shared: true,
  mayEdit: true,
  version: 4,
  order: 'largestFirst',
  filter: { minDaysOverdue: 30, currency: 'EUR', minBalanceMinor: 5000 },
  queue: { __typename: 'Queue', id: id('que'), name: 'Calls' },
}
const choices = {
  queues: [{ __typename: 'Queue', id: id('que'), name: 'Calls' }],
  accountProfiles: [{ __typename: 'AccountProfile', id: id('prf'), name: 'Individuals' }],
}
const saved: Answer = { saveWorklist: { __typename: 'SaveWorklistSuccess', worklist } }

interface Given {
  readonly worklist?: SavedWorklist
  readonly save?: Answer
  readonly remove?: Answer
  readonly choices?: Answer
  readonly permissions?: string[]
}

function show({ worklist: given, save = saved, remove = saved, permissions = [], ...rest }: Given = {}) {
  const onSaved = vi.fn<(id: string | undefined) => void>()
  const onClose = vi.fn<() => void>()
  const view = renderWithClient(
    <>
      <SaveWorklistDialog worklist={given} onSaved={onSaved} onClose={onClose} />
      <ToastRegion />
    </>,
    {
      answers: {
        SaveWorklistDialog_Query: rest.choices ?? choices,
        SaveWorklistDialog_SaveMutation: save,
        SaveWorklistDialog_ArchiveMutation: remove,
      },
      viewer: { permissions },
    },
  )
  const input = () => view.sentTo('SaveWorklistDialog_SaveMutation')[0]?.variables['input']
  return { ...view, onSaved, onClose, input }
}
const name = () => screen.findByRole('textbox', { name: /^Name/ })
const days = () => screen.getByRole('textbox', { name: /^Days overdue/ })
const press = (label: string) => userEvent.click(screen.getByRole('button', { name: label }))

describe('the form of a worklist', () => {
  it('saves which accounts it holds, in which order, for oneself', async () => {
    const { input, onSaved, onClose, container } = show()
    await userEvent.type(await name(), 'Old ones')
    await userEvent.type(days(), '90')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Profile' }), 'Individuals')
    await userEvent.click(screen.getByRole('radio', { name: 'Oldest debt first' }))
    await expectAccessible(container)
    await press('Save worklist')
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(input()).toMatchObject({
      name: 'Old ones',
      queueId: null,
      shared: false,
      order: 'oldestFirst',
      filter: { minDaysOverdue: 90, profileId: id('prf') },
    })
    expect(onSaved).toHaveBeenCalledExactlyOnceWith(worklist.id)
  })

  it('changes one in the version that was read, and keeps what the form does not show', async () => {
    const { input, onClose } = show({ worklist, permissions: ['worklist:share'] })
    await userEvent.clear(await name())
    await userEvent.type(await name(), 'Larger')
    await press('Save worklist')
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(input()).toMatchObject({
      id: worklist.id,
      expectedVersion: 4,
      name: 'Larger',
      queueId: id('que'),
      shared: true,
      filter: worklist.filter,
    })
  })

  it('offers sharing to those who may', async () => {
    const agent = show()
    await name()
    expect(screen.queryByRole('radio', { name: 'Everybody' })).toBeNull()
    agent.unmount()
    show({ permissions: ['worklist:share'] })
    expect(await screen.findByRole('radio', { name: 'Only me' })).toBeChecked()
  })

  it('asks for a name and for a number of days before anything is sent', async () => {
    const { input } = show()
    await name()
    await userEvent.type(days(), 'many')
    await press('Save worklist')
    await waitFor(async () => expect(await name()).toBeInvalid())
    expect(days()).toHaveAccessibleDescription('This must be a number.')
    expect(input()).toBeUndefined()
  })

  it('shows at its field what is refused, and keeps what was typed', async () => {
    const message = 'There is no such queue.'
    const { onClose } = show({
      worklist,
      save: {
        saveWorklist: { __typename: 'RefusedError', code: 'QUEUE_NOT_FOUND', field: 'queueId', message },
      },
    })
    await name()
    await press('Save worklist')
    const queue = screen.getByRole('combobox', { name: 'Queue' })
    await waitFor(() => expect(queue).toHaveAccessibleDescription(expect.stringContaining(message)))
    expect(queue).toHaveValue(id('que'))
    expect(onClose).not.toHaveBeenCalled()
  })

  it('says what the role does not allow', async () => {
    const message = 'Your role does not allow worklists for everybody.'
    show({
      worklist,
      permissions: ['worklist:share'],
      save: {
        saveWorklist: { __typename: 'RefusedError', code: 'SHARING_NOT_ALLOWED', field: 'shared', message },
      },
    })
    await name()
    await press('Save worklist')
    expect(await screen.findByText(message)).toBeVisible()
  })

  it('fetches what stands there when somebody else was first', async () => {
    const message = 'Somebody else changed this worklist.'
    const { onSaved, onClose } = show({
      worklist,
      save: { saveWorklist: { __typename: 'StaleError', message } },
    })
    await name()
    await press('Save worklist')
    expect(await screen.findByText(message)).toBeVisible()
    await waitFor(() => expect(onSaved).toHaveBeenCalledExactlyOnceWith(worklist.id))
    expect(onClose).not.toHaveBeenCalled()
  })

  it('removes one after a question', async () => {
    const { sentTo, onSaved, onClose } = show({
      worklist,
      remove: { archiveWorklist: { __typename: 'ArchiveWorklistSuccess', worklist } },
    })
    await name()
    await press('Remove this worklist')
    const question = within(screen.getByRole('alertdialog', { name: 'Remove the worklist Large?' }))
    expect(sentTo('SaveWorklistDialog_ArchiveMutation')).toEqual([])
    await userEvent.click(question.getByRole('button', { name: 'Remove' }))
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(onSaved).toHaveBeenCalledExactlyOnceWith(undefined)
  })

  it('says why one cannot be removed', async () => {
    const { onClose } = show({ worklist, remove: offline })
    await name()
    await press('Remove this worklist')
    const question = within(screen.getByRole('alertdialog'))
    await userEvent.click(question.getByRole('button', { name: 'Remove' }))
    expect(await question.findByRole('alert')).toHaveTextContent('The server does not answer.')
    expect(onClose).not.toHaveBeenCalled()
  })

  it('waits for what can be chosen', () => {
    show({ choices: pending })
    expect(screen.getByText('Loading what the form needs')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Save worklist' })).toBeDisabled()
  })

  it('cannot be filled in when that did not come, and asks again', async () => {
    const { sentTo } = show({ choices: new Error('down') })
    const again = await screen.findByRole('button', { name: 'Try again' })
    expect(screen.queryByRole('button', { name: 'Save worklist' })).toBeNull()
    const before = sentTo('SaveWorklistDialog_Query').length
    await userEvent.click(again)
    await waitFor(() => expect(sentTo('SaveWorklistDialog_Query').length).toBeGreaterThan(before))
  })
})
