import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { accountAnswers } from '../../testing/actions/account-answers.ts'
import { openDialog } from '../../testing/actions/open-dialog.tsx'
import { ids } from '../../testing/ids.ts'

const { node: task } = accountAnswers.TaskFields_Query
const stale = {
  updateTask: { __typename: 'StaleError', message: 'Somebody changed this.', version: 4, current: null },
}
const done = {
  updateTask: {
    __typename: 'UpdateTaskSuccess',
    account: { __typename: 'Account', id: ids.account, version: 9 },
    task: { __typename: 'Task', id: ids.task, version: 5 },
  },
}

/** Somebody else changes the task between opening the form and saving it. */
function openWithRival(theirs: object) {
  let tries = 0
  return openDialog('updateTask', {
    subjectId: ids.task,
    answers: {
      TaskFields_Query: () => ({ node: tries === 0 ? task : { ...task, version: 4, ...theirs } }),
      UpdateTaskDialog_Mutation: () => (++tries === 1 ? stale : done),
    },
  })
}

const note = () => screen.findByRole('textbox', { name: /^Note/ })
const save = () => screen.getByRole('button', { name: 'Save' })

describe('editing a task that somebody else edits too', () => {
  it('shows both values of the same field and writes the chosen one', async () => {
    const { sentTo, onClose } = await openWithRival({ note: 'Ask for the payslip' })
    await userEvent.type(await note(), ' today')
    await userEvent.click(save())
    const conflict = await screen.findByRole('alert', { name: 'Changed by somebody else too' })
    expect(conflict).toHaveTextContent('Ask for the bank statement today')
    expect(conflict).toHaveTextContent('Ask for the payslip')
    expect(save()).toHaveAccessibleDescription('Choose which values are to stay first.')
    await userEvent.click(screen.getByRole('button', { name: 'Note: keep yours' }))
    await userEvent.click(save())
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(sentTo('UpdateTaskDialog_Mutation')[1]?.variables['input']).toMatchObject({
      expectedVersion: 4,
      note: 'Ask for the bank statement today',
    })
  })

  it('takes theirs when that is chosen', async () => {
    await openWithRival({ note: 'Ask for the payslip' })
    await userEvent.type(await note(), ' today')
    await userEvent.click(save())
    await userEvent.click(await screen.findByRole('button', { name: 'Note: take theirs' }))
    expect(await note()).toHaveValue('Ask for the payslip')
  })

  it('brings their change of another field in, and sends mine only', async () => {
    const { sentTo, onClose } = await openWithRival({ dueOn: '2026-12-24' })
    await userEvent.type(await note(), ' today')
    await userEvent.click(save())
    await waitFor(() => expect(screen.getByLabelText(/^Due/)).toHaveValue('2026-12-24'))
    expect(screen.queryByRole('alert', { name: 'Changed by somebody else too' })).toBeNull()
    await userEvent.click(save())
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    const sent = sentTo('UpdateTaskDialog_Mutation')[1]?.variables['input']
    expect(sent).toMatchObject({ expectedVersion: 4, note: 'Ask for the bank statement today' })
    expect(sent).not.toHaveProperty('dueOn')
  })
})
