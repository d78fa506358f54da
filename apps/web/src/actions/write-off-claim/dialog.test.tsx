import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { openDialog } from '../../testing/actions/open-dialog.tsx'
import { ids } from '../../testing/ids.ts'

const answers = {
  WriteOffClaimDialog_Mutation: {
    writeOffClaim: {
      __typename: 'WriteOffClaimSuccess',
      account: { __typename: 'Account', id: ids.account, version: 8, flags: [] },
      writeOff: { __typename: 'WriteOff', id: 'wof_1' },
    },
  },
}
const amount = () => screen.findByRole('textbox', { name: /^Amount/ })
const part = () => screen.getByRole('combobox', { name: 'Part' })
const send = async () => {
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Reason/ }), 'Hardship')
  await userEvent.click(screen.getByRole('button', { name: /^Write off/ }))
}

describe('write off claim', () => {
  it('proposes all that is open, and sends the amount that was shown', async () => {
    const { sentTo, onClose } = await openDialog('writeOffClaim', { answers })
    expect(await amount()).toHaveValue('820.46')
    expect(screen.getByRole('button', { name: 'Write off €820.46' })).toBeVisible()
    await send()
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(sentTo('WriteOffClaimDialog_Mutation')[0]?.variables['input']).toMatchObject({
      claimId: ids.claim,
      component: null,
      amount: { amount: '820.46', currency: 'EUR' },
      reason: 'hardship',
    })
  })

  it('proposes what is open on one component, and offers none on which nothing is', async () => {
    const { sentTo } = await openDialog('writeOffClaim', { answers })
    await amount()
    expect(screen.getByRole('option', { name: 'Interest' })).toBeDisabled()
    await userEvent.selectOptions(part(), 'Costs')
    expect(await amount()).toHaveValue('20.46')
    await userEvent.clear(await amount())
    await userEvent.type(await amount(), '10')
    await send()
    await waitFor(() => expect(sentTo('WriteOffClaimDialog_Mutation')).toHaveLength(1))
    expect(sentTo('WriteOffClaimDialog_Mutation')[0]?.variables['input']).toMatchObject({
      component: 'cost',
      amount: { amount: '10.00', currency: 'EUR' },
    })
  })
})
