import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { renderWithClient, type Answer } from '../../testing/render-with-client.tsx'
import AssignToAgencyDialog from './dialog.tsx'

const aster = { __typename: 'Agency', id: `agc_${'0'.repeat(26)}`, name: 'Aster', commissionPercent: 12.5 }
const done: Answer = {
  assignToAgency: {
    __typename: 'AssignToAgencySuccess',
    account: { __typename: 'Account', id: 'acc_1', version: 2 },
    assignment: { __typename: 'AgencyAssignment', id: 'aga_1', agency: aster },
  },
}
const accountId = `acc_${'0'.repeat(26)}`

function show(answer: Answer, agencies: object[] = [aster]) {
  const onClose = vi.fn<() => void>()
  const view = renderWithClient(
    <AssignToAgencyDialog accountId={accountId} currency="EUR" onClose={onClose} />,
    { answers: { AssignToAgencyDialog_Query: { agencies }, AssignToAgencyDialog_Mutation: answer } },
  )
  return { ...view, onClose }
}
const choose = async () =>
  userEvent.selectOptions(await screen.findByRole('combobox', { name: /Agency/ }), 'Aster, keeps 12.5%')
const press = () => userEvent.click(screen.getByRole('button', { name: 'Assign to agency' }))

describe('assigning to an agency', () => {
  it('sends the agency and what it is to know', async () => {
    const { sentTo, onClose, container } = show(done)
    await choose()
    await expectAccessible(container)
    await userEvent.type(screen.getByRole('textbox', { name: /Note/ }), 'No answer since May')
    await press()
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(sentTo('AssignToAgencyDialog_Mutation')[0]?.variables).toMatchObject({
      input: { accountId, agencyId: aster.id, note: 'No answer since May' },
    })
  })

  it('says why it is not possible and keeps what was typed', async () => {
    const message = 'A promise to pay is open; wait for its day or cancel it first.'
    const { onClose } = show({
      assignToAgency: { __typename: 'RefusedError', code: 'PROMISE_OPEN', field: null, message },
    })
    await choose()
    await press()
    expect(await screen.findByText(message)).toBeVisible()
    expect(onClose).not.toHaveBeenCalled()
  })

  it('asks for the agency before anything is sent', async () => {
    const { sentTo } = show(done)
    await screen.findByRole('combobox', { name: /Agency/ })
    await press()
    await waitFor(() => expect(screen.getByRole('combobox', { name: /Agency/ })).toBeInvalid())
    expect(sentTo('AssignToAgencyDialog_Mutation')).toEqual([])
  })

  it('says when there is no agency to choose', async () => {
    show(done, [])
    expect((await screen.findAllByText(/There is no agency yet/)).length).toBeGreaterThan(0)
  })
})
