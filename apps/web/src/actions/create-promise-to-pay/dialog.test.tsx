import { ToastRegion } from '@arrears/ui/toast'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { openDialog } from '../../testing/actions/open-dialog.tsx'
import { ids } from '../../testing/ids.ts'

const account = { __typename: 'Account', id: ids.account, version: 8 }
const answers = {
  CreatePromiseToPayDialog_Mutation: {
    createPromiseToPay: {
      __typename: 'CreatePromiseToPaySuccess',
      account,
      promise: { __typename: 'Promise', id: ids.promise },
    },
  },
  CancelPromiseToPayDialog_Mutation: {
    cancelPromiseToPay: {
      __typename: 'CancelPromiseToPaySuccess',
      account,
      promise: { __typename: 'Promise', id: ids.promise, status: 'cancelled' },
    },
  },
}
const amount = () => screen.findByRole('textbox', { name: /^Amount/ })

describe('a promise to pay', () => {
  it('proposes the balance, and what is open on the claims once some are chosen', async () => {
    await openDialog('createPromiseToPay', { answers })
    expect(await amount()).toHaveValue('1863.65')
    await userEvent.click(screen.getByRole('radio', { name: 'Certain claims' }))
    expect(await amount()).toHaveValue('')
    await userEvent.click(screen.getByRole('checkbox', { name: /INV-20931/ }))
    expect(await amount()).toHaveValue('820.46')
    await userEvent.click(screen.getByRole('checkbox', { name: /INV-21177/ }))
    expect(await amount()).toHaveValue('1863.65')
  })

  it('leaves an amount that was typed as it is', async () => {
    await openDialog('createPromiseToPay', { answers })
    await userEvent.clear(await amount())
    await userEvent.type(await amount(), '100')
    await userEvent.click(screen.getByRole('radio', { name: 'Certain claims' }))
    await userEvent.click(screen.getByRole('checkbox', { name: /INV-20931/ }))
    expect(await amount()).toHaveValue('100.00')
  })

  it('cannot be for certain claims without any', async () => {
    const { sentTo } = await openDialog('createPromiseToPay', { answers })
    await amount()
    await userEvent.click(screen.getByRole('radio', { name: 'Certain claims' }))
    const button = screen.getByRole('button', { name: 'Take promise' })
    expect(button).toHaveAccessibleDescription('Choose at least one claim.')
    await userEvent.click(button)
    expect(sentTo('CreatePromiseToPayDialog_Mutation')).toHaveLength(0)
  })

  it('is sent for the whole account, and can be undone from the toast', async () => {
    render(<ToastRegion />)
    const { sentTo, onClose } = await openDialog('createPromiseToPay', { answers })
    await amount()
    await userEvent.type(screen.getByLabelText(/^Due/), '2026-12-01')
    await userEvent.click(screen.getByRole('button', { name: 'Take promise' }))
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(sentTo('CreatePromiseToPayDialog_Mutation')[0]?.variables['input']).toMatchObject({
      accountId: ids.account,
      amount: { amount: '1863.65', currency: 'EUR' },
      dueOn: '2026-12-01',
      claimIds: [],
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('Promise taken back')).toBeInTheDocument()
    expect(sentTo('CancelPromiseToPayDialog_Mutation')[0]?.variables['input']).toMatchObject({
      promiseId: ids.promise,
    })
  })
})
