import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { openDialog } from '../../testing/actions/open-dialog.tsx'
import { ids } from '../../testing/ids.ts'

const answers = {
  DisputeClaimDialog_Mutation: {
    disputeClaim: {
      __typename: 'DisputeClaimSuccess',
      account: { __typename: 'Account', id: ids.account, version: 8, flags: ['disputed'] },
      dispute: { __typename: 'Dispute', id: ids.dispute },
    },
  },
}

describe('dispute claim', () => {
  it('asks how much when a part is contested', async () => {
    const { sentTo, onClose } = await openDialog('disputeClaim', { answers })
    await userEvent.click(await screen.findByRole('radio', { name: 'A part of it' }))
    const button = screen.getByRole('button', { name: 'Record the dispute' })
    expect(button).toHaveAccessibleDescription('Say how much is contested.')
    await userEvent.type(screen.getByRole('textbox', { name: /^Amount/ }), '40')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Reason/ }), 'The amount is wrong')
    await userEvent.click(screen.getByRole('checkbox', { name: 'It came in writing' }))
    await userEvent.click(button)
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(sentTo('DisputeClaimDialog_Mutation')[0]?.variables['input']).toMatchObject({
      claimId: ids.claim,
      amount: { amount: '40.00', currency: 'EUR' },
      reason: 'wrongAmount',
      inWriting: true,
      withinValidationPeriod: false,
    })
  })
})
