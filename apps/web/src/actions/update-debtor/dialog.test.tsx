import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { discardAllEdits, editingState, setEdit } from '../../platform/editing/edits.ts'
import { openDialog } from '../../testing/actions/open-dialog.tsx'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { ids } from '../../testing/ids.ts'
import { offline } from '../../testing/render-with-client.tsx'

const debtor = {
  __typename: 'Debtor',
  id: ids.debtor,
  version: 4,
  kind: 'person',
  name: 'Marisol Keane',
  isPrimary: true,
  birthDate: '1986-03-12',
  employer: 'Lir Logistics',
  locale: 'en',
  tone: 'formal',
  nationalId: '•••• 4471',
  drivingLicence: null,
  phones: [{ __typename: 'Phone', id: ids.phone, number: '+353850123344', label: 'mobile' }],
  emails: [{ __typename: 'EmailAddress', id: 'eml_1', address: 'm.keane@example.test', label: 'personal' }],
  addresses: [],
}
const saved = {
  updateDebtor: {
    __typename: 'UpdateDebtorSuccess',
    account: { __typename: 'Account', id: ids.account, version: 8 },
    debtor: { __typename: 'Debtor', id: ids.debtor, version: 5 },
  },
}
const open = (answer: unknown) =>
  openDialog('updateDebtor', {
    answers: {
      UpdateDebtor_DebtorsQuery: { account: { __typename: 'Account', id: ids.account, debtors: [debtor] } },
      UpdateDebtor_Mutation: answer as never,
    },
  })
const employer = () => screen.findByRole('textbox', { name: 'Employer' })
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }))

afterEach(() => discardAllEdits())

describe('editing a debtor in a dialog', () => {
  it('sends only what was changed, with the version that was seen', async () => {
    const { sentTo, onClose } = await open(saved)
    await userEvent.clear(await employer())
    await userEvent.type(await employer(), 'Acme')
    await userEvent.click(screen.getByRole('button', { name: 'Add phone number' }))
    const added = within(screen.getByRole('group', { name: 'Phone numbers' })).getAllByLabelText('Number')[1]
    await userEvent.click(added ?? document.body)
    await userEvent.paste('+353851112233')
    await userEvent.click(screen.getByRole('button', { name: 'Remove e-mail address 1' }))
    await save()
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(sentTo('UpdateDebtor_Mutation').map(({ variables }) => variables['input'])).toEqual([
      {
        accountId: ids.account,
        debtorId: ids.debtor,
        expectedVersion: 4,
        employer: 'Acme',
        phones: { add: [{ label: 'mobile', number: '+353851112233' }], edit: [], remove: [] },
        emails: { add: [], edit: [], remove: ['eml_1'] },
        idempotencyKey: expect.any(String) as string,
      },
    ])
  })

  it('shows a refusal at the contact that it speaks of', async () => {
    const issue = {
      __typename: 'InputIssue',
      field: 'phones.edit.0.number',
      code: 'NO',
      message: 'This is not a phone number.',
    }
    await open({ updateDebtor: { __typename: 'InvalidInputError', message: 'Invalid', issues: [issue] } })
    await employer()
    const number = within(screen.getByRole('group', { name: 'Phone numbers' })).getByLabelText('Number')
    await userEvent.type(number, 'x')
    await save()
    expect(await screen.findByText('This is not a phone number.')).toBeVisible()
    expect(number).toHaveAttribute('aria-invalid', 'true')
    await waitFor(() => expect(number).toHaveFocus())
  })

  it('keeps what was typed when the connection is lost', async () => {
    const { onClose } = await open(offline)
    await userEvent.type(await employer(), ' Ltd')
    await save()
    expect(await screen.findByText(/The server does not answer/)).toBeVisible()
    expect(await employer()).toHaveValue('Lir Logistics Ltd')
    expect(onClose).not.toHaveBeenCalled()
  })

  it('takes back on leaving what was typed in it, and leaves edits of the page alone', async () => {
    setEdit(
      { kind: 'debtor', accountId: ids.account, id: ids.debtor },
      { label: 'Marisol Keane', version: 4, values: { name: 'Marisol Keane' } },
      { field: 'name', value: 'Marisol Byrne', label: 'Name' },
    )
    await open(saved)
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Marisol Byrne')
    await userEvent.type(await employer(), ' Ltd')
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
    const [left] = Object.values(editingState().subjects)
    expect(Object.keys(left?.edits ?? {})).toEqual(['name'])
  })

  it('is accessible', async () => {
    await open(saved)
    expect(await employer()).toBeVisible()
    await expectAccessible(screen.getByRole('dialog'))
  })
})
