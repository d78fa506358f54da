import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { accountAnswers } from '../../testing/actions/account-answers.ts'
import { openDialog } from '../../testing/actions/open-dialog.tsx'
import { ids } from '../../testing/ids.ts'

const loaded = accountAnswers.AssignAccountDialog_Query
const done = {
  assignAccount: {
    __typename: 'AssignAccountSuccess',
    account: { ...loaded.account, version: 9 },
  },
}
const stale = {
  assignAccount: { __typename: 'StaleError', message: 'Somebody changed this.', version: 8, current: null },
}
const open = (answers: Parameters<typeof openDialog>[1] = {}) =>
  openDialog('assignAccount', {
    ...answers,
    answers: { AssignAccountDialog_Mutation: done, ...answers?.answers },
  })
const workflow = () => screen.findByRole('combobox', { name: 'Workflow' })
const manager = () => screen.findByRole('combobox', { name: 'Account manager' })
const assign = () => screen.getByRole('button', { name: 'Assign' })

describe('assigning workflow and manager', () => {
  it('shows what is in force, where it comes from, and whom it may be given to', async () => {
    await open()
    expect(await workflow()).toHaveDisplayValue(
      'As the group gives it — Reminders, informal, from group Individuals',
    )
    expect(await workflow()).toHaveAccessibleDescription('Now: Reminders, informal, from group Individuals.')
    expect(await manager()).toHaveDisplayValue('Ines Duarte')
    expect(await manager()).toHaveAccessibleDescription('Now: Ines Duarte, set on the account.')
    const people = [...(await manager()).querySelectorAll('option')].map(({ text }) => text)
    // Tom may only read.
    expect(people).toEqual(['Nobody', 'Ines Duarte', 'Omar Haddad'])
    expect(assign()).toHaveAccessibleDescription('Choose another workflow or manager first.')
  })

  it('sends only what was chosen, with the version that is shown', async () => {
    const { sentTo, onClose } = await open()
    await userEvent.selectOptions(await manager(), 'Nobody')
    await userEvent.click(assign())
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    const input = sentTo('AssignAccountDialog_Mutation')[0]?.variables['input']
    expect(input).toMatchObject({ accountId: ids.account, expectedVersion: 7, managerId: null })
    expect(input).not.toHaveProperty('workflowId')
  })

  it.each([
    ['workflow', workflow],
    ['account manager', manager],
  ] as const)('begins at the %s beside which it was opened', async (field, control) => {
    await open({ preset: { field } })
    const shown = await control()
    await waitFor(() => expect(shown).toHaveFocus())
  })

  it('asks for the values again when somebody was faster, and keeps the choice', async () => {
    let tries = 0
    const rival = {
      ...loaded.account,
      version: 8,
      manager: { __typename: 'ManagerValue', source: 'none', value: null },
    }
    const { sentTo, onClose } = await open({
      answers: {
        AssignAccountDialog_Query: () => (tries === 0 ? loaded : { ...loaded, account: rival }),
        AssignAccountDialog_Mutation: () => (++tries === 1 ? stale : done),
      },
    })
    await userEvent.selectOptions(await manager(), 'Omar Haddad')
    await userEvent.click(assign())
    expect(await screen.findByText('Somebody changed this.')).toBeVisible()
    expect(await screen.findByText('Now: nobody.')).toBeVisible()
    expect(await manager()).toHaveDisplayValue('Omar Haddad')
    await userEvent.click(assign())
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(sentTo('AssignAccountDialog_Mutation')[1]?.variables['input']).toMatchObject({
      expectedVersion: 8,
      managerId: ids.otherUser,
    })
  })

  it('looks for a person where many work, and keeps who is chosen', async () => {
    const [ines] = loaded.users
    const users = Array.from({ length: 40 }, (_, index) => ({
      ...ines,
      id: `usr_${String(index).padStart(26, '0')}`,
      name: index === 7 ? 'Óscar Peña' : `Person ${index}`,
    }))
    await open({ answers: { AssignAccountDialog_Query: { ...loaded, users: [...loaded.users, ...users] } } })
    await userEvent.type(await screen.findByRole('textbox', { name: 'Find a person' }), 'pena{Enter}')
    const people = [...(await manager()).querySelectorAll('option')].map(({ text }) => text)
    expect(people).toEqual(['Nobody', 'Ines Duarte', 'Óscar Peña'])
    expect(screen.getByText('1 of 42 people')).toBeVisible()
  })

  it('keeps a manager who may not work accounts any more as they are', async () => {
    const users = loaded.users.filter(({ id }) => id !== ids.user)
    await open({ answers: { AssignAccountDialog_Query: { ...loaded, users } } })
    expect(await manager()).toHaveDisplayValue('Ines Duarte, does not work accounts any more')
  })
})
