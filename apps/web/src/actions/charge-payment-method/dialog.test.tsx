import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { openDialog } from '../../testing/actions/open-dialog.tsx'
import { ids } from '../../testing/ids.ts'
import { offline, pending, type Answer } from '../../testing/render-with-client.tsx'

const chargeButton = () => screen.findByRole('button', { name: /^Charge €/ })
const confirmation = () => screen.findByRole('checkbox', { name: /^Collect/ })
const agree = async () => {
  await waitFor(async () => expect(await confirmation()).toBeEnabled())
  await userEvent.click(await confirmation())
}

const somePreview = {
  __typename: 'ChargePreview',
  most: { __typename: 'Money', amount: '820.46', currency: 'EUR' },
  collectOn: '2026-12-05',
  noticeDays: 14,
  refusal: null,
}

describe('charging a payment method', () => {
  it('proposes the oldest claim and the first mandate that may be used, and says when and from where it is collected', async () => {
    const { sentTo } = await openDialog('chargePaymentMethod')
    // Until it is known how much it can be, no amount is named.
    expect(screen.queryByText(/€0\.00/)).toBeNull()
    expect(await chargeButton()).toHaveAccessibleName('Charge €820.46')
    expect(await confirmation()).toHaveAccessibleName(/€820\.46 from IBAN •••• 3000 on 5 Dec 2026/)
    expect(screen.getByRole('combobox', { name: /^Payment method/ })).toHaveValue(ids.mandate)
    expect(screen.getByText('14 days')).toBeInTheDocument()
    expect(screen.getByText('5 Jan 2029')).toBeInTheDocument()
    expect(screen.getByText(/is not a bank/)).toBeInTheDocument()
    expect(sentTo('ChargePaymentMethodDialog_Preview').at(-1)?.variables['input']).toMatchObject({
      claimId: ids.claim,
      productId: null,
      mandateId: ids.mandate,
      amount: null,
    })
  })

  it('offers no disputed claim, and products with all their claims', async () => {
    await openDialog('chargePaymentMethod')
    await chargeButton()
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent)
    expect(options.some((text) => text.startsWith('INV-20931'))).toBe(true)
    expect(options.some((text) => text.startsWith('INV-21177'))).toBe(false)
    expect(options).toContain('Fibre 500, every open claim')
  })

  it('charges nothing before it is agreed to, and asks again when the amount changes', async () => {
    const { sentTo } = await openDialog('chargePaymentMethod', {
      answers: {
        ChargePaymentMethodDialog_Mutation: {
          chargePaymentMethod: { __typename: 'RefusedError', message: 'Not now.', code: 'NO', field: null },
        },
      },
    })
    await userEvent.click(await chargeButton())
    expect(await screen.findByText(/tick this to charge/)).toBeVisible()
    expect(sentTo('ChargePaymentMethodDialog_Mutation')).toHaveLength(0)
    await agree()
    await userEvent.click(screen.getByRole('radio', { name: 'A part' }))
    expect(await confirmation()).not.toBeChecked()
    await userEvent.type(screen.getByRole('textbox', { name: /^Amount/ }), '20.5')
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: /^For/ }),
      'Fibre 500, every open claim',
    )
    await agree()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Charge €20.50' })).toBeEnabled())
    await userEvent.click(screen.getByRole('button', { name: 'Charge €20.50' }))
    expect(await screen.findByText('Not now.')).toBeVisible()
    expect(sentTo('ChargePaymentMethodDialog_Mutation').at(-1)?.variables['input']).toMatchObject({
      accountId: ids.account,
      mandateId: ids.mandate,
      claimId: null,
      productId: expect.stringMatching(/^prd_/),
      amount: { amount: '20.50', currency: 'EUR' },
    })
  })

  it('says beforehand why the server would refuse', async () => {
    await openDialog('chargePaymentMethod', {
      subjectId: ids.otherMandate,
      answers: {
        ChargePaymentMethodDialog_Preview: {
          chargePreview: {
            __typename: 'ChargePreview',
            most: { __typename: 'Money', amount: '820.46', currency: 'EUR' },
            collectOn: null,
            noticeDays: 0,
            refusal: {
              __typename: 'ActionRefusal',
              code: 'MANDATE_DISABLED',
              message: 'This mandate is disabled.',
            },
          },
        },
      },
    })
    const [said] = await screen.findAllByText('This mandate is disabled.')
    expect(said).toBeVisible()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Charge' })).toHaveAccessibleDescription(
      'This mandate is disabled.',
    )
  })

  it('lets nobody agree to what belongs to another choice', async () => {
    const preview = vi.fn<() => Answer>(() => ({ chargePreview: somePreview }))
    await openDialog('chargePaymentMethod', { answers: { ChargePaymentMethodDialog_Preview: preview } })
    await agree()
    expect(await confirmation()).toBeChecked()
    preview.mockReturnValue(pending)
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: /^For/ }),
      'Fibre 500, every open claim',
    )
    expect(await confirmation()).not.toBeChecked()
    expect(await confirmation()).toBeDisabled()
  })

  it('says when the server does not tell what it would collect, and asks again', async () => {
    const { sentTo } = await openDialog('chargePaymentMethod', {
      answers: { ChargePaymentMethodDialog_Preview: offline },
    })
    const again = await screen.findByRole('button', { name: 'Try again' })
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    const before = sentTo('ChargePaymentMethodDialog_Preview').length
    await userEvent.click(again)
    await waitFor(() => expect(sentTo('ChargePaymentMethodDialog_Preview').length).toBeGreaterThan(before))
  })
})
