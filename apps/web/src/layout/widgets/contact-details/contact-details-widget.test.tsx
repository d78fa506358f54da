import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { closeAction, requestedAction } from '../../../platform/action-requests/open-action.ts'
import { discardAllEdits, editingState, refreshSubject } from '../../../platform/editing/edits.ts'
import { expectAccessible } from '../../../testing/expect-accessible.ts'
import { renderWithClient, type RenderOptions } from '../../../testing/render-with-client.tsx'
import ContactDetailsWidget from './contact-details-widget.tsx'

const debtor = {
  __typename: 'Debtor',
  id: 'dbt_1',
  kind: 'person',
  name: 'Marisol Keane',
  isPrimary: true,
  version: 3,
  birthDate: '1986-03-12',
  employer: 'Lir Logistics',
  locale: 'en-IE',
  tone: 'formal',
  nationalId: '•••• 4471',
  drivingLicence: null,
  phones: [
    {
      __typename: 'Phone',
      id: 'phn_1',
      number: '+353850123344',
      display: '+353 85 012 3344',
      label: 'Mobile',
      validity: 'valid',
      validityNote: null,
    },
    {
      __typename: 'Phone',
      id: 'phn_2',
      number: '+35315550182',
      display: '+353 1 555 0182',
      label: 'Home',
      validity: 'invalid',
      validityNote: 'Somebody else answers',
    },
  ],
  emails: [{ __typename: 'EmailAddress', id: 'eml_1', address: 'm.keane@example.test', label: '' }],
  addresses: [
    {
      __typename: 'Address',
      id: 'adr_1',
      label: '',
      line1: '14 Harbour Row',
      line2: null,
      postcode: 'T12',
      city: 'Cork',
      region: null,
      country: 'IE',
    },
  ],
}
const company = {
  ...debtor,
  id: 'dbt_2',
  kind: 'company',
  name: 'Keane Boats Ltd',
  isPrimary: false,
  phones: [],
  emails: [],
  addresses: [],
}
const withDebtors = (...debtors: object[]) => ({
  ContactDetailsWidget_Query: { account: { __typename: 'Account', id: 'acc_1', debtors } },
})
const mayAll = ['debtor:edit', 'sensitive:reveal', 'call:start', 'phone:validate', 'phone:invalidate']

function show(options: RenderOptions = {}) {
  return renderWithClient(<ContactDetailsWidget accountId="acc_1" title="Contact details" settings={{}} />, {
    answers: { ...withDebtors(debtor), ...options.answers },
    viewer: { permissions: mayAll, ...options.viewer },
  })
}
const edits = () => editingState().subjects['debtor/dbt_1']?.edits ?? {}

afterEach(() => {
  discardAllEdits()
  closeAction()
})

describe('contact details', () => {
  it('show the primary debtor first and the others folded', async () => {
    const { container } = show({ answers: withDebtors(company, debtor) })
    expect(await screen.findByText('+353 85 012 3344')).toBeVisible()
    expect(screen.getByText('12 Mar 1986')).toBeVisible()
    expect(screen.getAllByText(/English \(Ireland\)/)[0]).toBeVisible()
    expect(screen.getByText('14 Harbour Row, T12 Cork, IE')).toBeVisible()
    const other = screen.getByText('Keane Boats Ltd', { selector: 'summary' })
    expect(other.closest('details')).not.toHaveAttribute('open')
    await expectAccessible(container)
  })

  it('cross out a number that is invalid, and do not offer to call it', async () => {
    show()
    const invalid = await screen.findByText('+353 1 555 0182')
    expect(invalid.tagName).toBe('S')
    expect(screen.getByTitle('Somebody else answers')).toHaveTextContent('invalid')
    expect(screen.queryByRole('button', { name: 'Call +353 1 555 0182' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Call +353 85 012 3344' }))
    expect(requestedAction()).toMatchObject({ actionId: 'startCall', subjectId: 'phn_1' })
  })

  it('keep an edit until Save', async () => {
    show()
    await userEvent.click(await screen.findByRole('button', { name: /^Edit Employer/ }))
    await userEvent.clear(screen.getByRole('textbox', { name: 'Employer' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Employer' }), 'Quay Foods{Enter}')
    expect(edits()['employer']).toMatchObject({ mine: 'Quay Foods', base: 'Lir Logistics' })
    expect(screen.getByRole('button', { name: /Edit Employer.*Quay Foods.*not saved yet/ })).toBeVisible()
  })

  it('add a number, and take one away until Save', async () => {
    show()
    await userEvent.click(await screen.findByRole('button', { name: 'Add phone number' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'New phone number' }), '+353871112222{Enter}')
    expect(edits()['phones.new1.number']).toMatchObject({ mine: '+353871112222' })
    await userEvent.click(screen.getByRole('button', { name: 'Remove +353 85 012 3344' }))
    expect(edits()['phones.phn_1']).toMatchObject({ mine: null })
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(edits()['phones.phn_1']).toBeUndefined()
  })

  it('edit an address part by part', async () => {
    show()
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit address 14 Harbour Row, T12 Cork, IE' }),
    )
    const town = await screen.findByRole('textbox', { name: 'Town' })
    await userEvent.clear(town)
    await userEvent.type(town, 'Cobh')
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(edits()['addresses.adr_1.city']).toMatchObject({ mine: 'Cobh' })
    expect(screen.getByText(/14 Harbour Row, T12 Cobh, IE/)).toBeVisible()
  })

  it('reveal a masked value on request, and cover it again', async () => {
    const { sentTo } = show({
      answers: {
        RevealValue_Mutation: {
          revealSensitiveValue: { __typename: 'RevealSensitiveValueSuccess', value: '7700-4471' },
        },
      },
    })
    const row = (await screen.findAllByText('•••• 4471'))[0]?.closest('dd') as HTMLElement
    await userEvent.click(within(row).getByRole('button', { name: 'Reveal national id' }))
    expect(await screen.findByText('7700-4471')).toBeVisible()
    expect(sentTo('RevealValue_Mutation')[0]?.variables['input']).toMatchObject({
      accountId: 'acc_1',
      subjectId: 'dbt_1',
      field: 'nationalId',
    })
    await userEvent.click(within(row).getByRole('button', { name: 'Hide national id' }))
    await waitFor(() => expect(screen.queryByText('7700-4471')).toBeNull())
  })

  it('can only be read by those who may not edit', async () => {
    show({ viewer: { permissions: [] } })
    await screen.findByText('+353 85 012 3344')
    expect(screen.queryAllByRole('button')).toEqual([])
  })

  it('show both values when somebody else changed the same field', async () => {
    show()
    await userEvent.click(await screen.findByRole('button', { name: /^Edit Employer/ }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Employer' }), '{End} Ltd{Enter}')
    const mine = String(edits()['employer']?.mine)
    act(() => refreshSubject('debtor/dbt_1', { version: 4, values: { employer: 'Northbridge' } }))
    const conflict = screen.getByRole('alert')
    expect(conflict).toHaveTextContent(
      `Employer was changed by somebody else to Northbridge. Yours is ${mine}.`,
    )
    await userEvent.click(within(conflict).getByRole('button', { name: 'Take theirs' }))
    expect(edits()['employer']).toBeUndefined()
  })
})
