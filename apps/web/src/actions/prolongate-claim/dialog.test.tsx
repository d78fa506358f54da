import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { openDialog } from '../../testing/actions/open-dialog.tsx'
import { ids } from '../../testing/ids.ts'

const done = {
  prolongateClaim: {
    __typename: 'ProlongateClaimSuccess',
    account: { __typename: 'Account', id: ids.account, version: 8, flags: [] },
    prolongation: { __typename: 'Prolongation', id: ids.prolongation, dueOn: '2026-12-09' },
  },
}
const answers = { ProlongateClaimDialog_Mutation: done }

const fact = (name: string) => screen.getByText(name).nextElementSibling

describe('prolongate claim', () => {
  it('shows fee, new due date and days already prolonged before it is confirmed', async () => {
    await openDialog('prolongateClaim', { answers })
    await userEvent.click(await screen.findByRole('radio', { name: '14 days' }))
    expect(fact('Due now')).toHaveTextContent('25 Nov 2026')
    expect(fact('New due date')).toHaveTextContent('9 Dec 2026')
    expect(fact('Fee')).toHaveTextContent('€5.00')
    expect(fact('Basis of the fee')).toHaveTextContent('Terms, section 7')
    expect(fact('Prolonged already')).toHaveTextContent('40 of 60 days, 2 of 3 times')
  })

  it('sends the fee that was shown, so that another one is refused', async () => {
    const { sentTo, onClose } = await openDialog('prolongateClaim', { answers })
    await userEvent.click(await screen.findByRole('radio', { name: '14 days' }))
    await userEvent.click(screen.getByRole('button', { name: 'Prolong by 14 days' }))
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(sentTo('ProlongateClaimDialog_Mutation')[0]?.variables['input']).toMatchObject({
      accountId: ids.account,
      claimId: ids.claim,
      days: 14,
      expectedFee: { amount: '5.00', currency: 'EUR' },
    })
  })

  it('offers no length that is past the limit, and does nothing before one is chosen', async () => {
    const { sentTo } = await openDialog('prolongateClaim', { answers })
    expect(await screen.findByRole('radio', { name: '30 days' })).toBeDisabled()
    const button = screen.getByRole('button', { name: 'Prolong' })
    expect(button).toHaveAccessibleDescription('Choose how many days.')
    await userEvent.click(button)
    expect(sentTo('ProlongateClaimDialog_Mutation')).toHaveLength(0)
  })
})
