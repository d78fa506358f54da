import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { openDialog } from '../../testing/actions/open-dialog.tsx'
import { ids } from '../../testing/ids.ts'

const preview = () => within(screen.getByRole('region', { name: 'How the payment would be applied' }))
const amount = () => screen.findByRole('textbox', { name: /^Amount/ })

describe('recording a payment', () => {
  it('shows line by line where the money goes and why, and what is then due', async () => {
    const { sentTo } = await openDialog('recordPayment')
    await userEvent.click(await amount())
    await userEvent.paste('120')
    expect(await preview().findByText('oldest due date')).toBeInTheDocument()
    expect(preview().getByText('€120.00')).toBeInTheDocument()
    expect(preview().getByText('€1,743.65')).toBeInTheDocument()
    // Nothing is asked about what is no amount yet.
    const asked = sentTo('AllocationPreview_Query').map(({ variables }) => variables['input'])
    for (const input of asked) expect(input).toMatchObject({ amount: { amount: '120', currency: 'EUR' } })
    expect(screen.getByRole('button', { name: 'Record €120.00' })).toBeInTheDocument()
  })

  it('sends the claims in the order in which the debtor named them', async () => {
    const { sentTo } = await openDialog('recordPayment')
    await userEvent.type(await amount(), '120')
    await userEvent.click(screen.getByRole('checkbox', { name: /INV-21177/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: /INV-20931/ }))
    await waitFor(() =>
      expect(sentTo('AllocationPreview_Query').at(-1)?.variables['input']).toMatchObject({
        claimIds: [ids.otherClaim, ids.claim],
      }),
    )
  })

  it('says in the preview why the server would refuse', async () => {
    const refusal = { __typename: 'ActionRefusal', code: 'NO', message: 'This account takes no money.' }
    const nothing = { __typename: 'Money', amount: '0.00', currency: 'EUR' }
    await openDialog('recordPayment', {
      answers: {
        AllocationPreview_Query: {
          paymentPreview: {
            __typename: 'PaymentPreview',
            lines: [],
            unallocated: nothing,
            balanceAfter: nothing,
            refusal,
          },
        },
      },
    })
    await userEvent.type(await amount(), '120')
    expect(await preview().findByText('This account takes no money.')).toBeInTheDocument()
  })

  it('asks for the same payment again when the server failed, as that may have been after booking it', async () => {
    let tries = 0
    const refusal = { __typename: 'RefusedError', message: 'Not now.', code: 'NO', field: null }
    const { sentTo } = await openDialog('recordPayment', {
      answers: {
        RecordPaymentDialog_Mutation: () =>
          ++tries === 1 ? new Error('Something went wrong on our side.') : { recordPayment: refusal },
      },
    })
    await userEvent.type(await amount(), '120')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Paid by/ }), 'Cash')
    for (const answered of [/Something went wrong/, /Not now/, /Not now/]) {
      await userEvent.click(screen.getByRole('button', { name: 'Record €120.00' }))
      expect(await screen.findByText(answered)).toBeVisible()
      await waitFor(() => expect(screen.getByRole('button', { name: 'Record €120.00' })).toBeEnabled())
    }
    await waitFor(() => expect(sentTo('RecordPaymentDialog_Mutation')).toHaveLength(3))
    const keys = sentTo('RecordPaymentDialog_Mutation').map(
      ({ variables }) => (variables['input'] as { idempotencyKey: string }).idempotencyKey,
    )
    expect(keys[1]).toBe(keys[0])
    // Once the server has said that nothing was done, pressing again is a new wish.
    expect(keys[2]).not.toBe(keys[1])
  })

  it('asks before what was typed is discarded', async () => {
    const { onClose } = await openDialog('recordPayment')
    await userEvent.type(await amount(), '120')
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(onClose).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Keep editing' }))
    expect(await amount()).toHaveValue('120.00')
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
    expect(onClose).toHaveBeenCalledTimes(1)
  })
})
