import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { openDialog } from '../../testing/actions/open-dialog.tsx'
import { simulationAnswer } from '../../testing/actions/plan-answers.ts'

const money = (amount: string) => ({ __typename: 'Money', amount, currency: 'EUR' })
const agree = () => screen.getByRole('button', { name: 'Agree to the plan' })
const simulate = () => userEvent.click(screen.getByRole('button', { name: 'Simulate' }))

describe('restructuring an account', () => {
  it('asks for a simulation first, shows every instalment, and sends back exactly what was shown', async () => {
    const { sentTo } = await openDialog('restructureAccount')
    expect(agree()).toHaveAttribute('aria-disabled', 'true')
    const count = screen.getByRole('textbox', { name: /^Instalments/ })
    await userEvent.clear(count)
    await userEvent.type(count, '2')
    await simulate()
    const rows = await screen.findAllByRole('row')
    expect(rows.map((row) => row.textContent)).toEqual([
      'No.DueAmountRemaining',
      '130 Nov 2026€410.23€410.23',
      '230 Dec 2026€410.23€0.00',
    ])
    await userEvent.click(agree())
    await waitFor(() => expect(sentTo('RestructureAccountDialog_Mutation')).toHaveLength(1))
    expect(sentTo('RestructureAccountDialog_Mutation')[0]?.variables['input']).toMatchObject({
      interval: 'monthly',
      count: 2,
      simulationHash: 'hash-of-a-simulation',
    })
  })

  it('forgets the simulation when something else is wished for', async () => {
    await openDialog('restructureAccount')
    await simulate()
    await screen.findByRole('table', { name: 'Instalments' })
    await userEvent.click(screen.getByRole('radio', { name: 'Weekly' }))
    expect(screen.queryByRole('table', { name: 'Instalments' })).not.toBeInTheDocument()
    expect(agree()).toHaveAttribute('aria-disabled', 'true')
  })

  it('says what moved and offers to simulate again', async () => {
    let simulations = 0
    const claim = {
      __typename: 'SimulatedClaim',
      id: 'clm_2',
      reference: 'INV-21177',
      dueOn: '2026-10-04',
      open: money('100.00'),
    }
    const after = simulationAnswer({
      hash: 'another-hash',
      total: money('100.00'),
      claims: [claim],
      replacedPromiseIds: ['prm_1'],
    })
    await openDialog('restructureAccount', {
      answers: {
        RestructureAccountDialog_Query: () => (++simulations === 1 ? simulationAnswer() : after),
        RestructureAccountDialog_Mutation: {
          restructureAccount: {
            __typename: 'RefusedError',
            code: 'SIMULATION_CHANGED',
            field: 'simulationHash',
            message: 'The account has moved since this was simulated.',
          },
        },
      },
    })
    await simulate()
    await screen.findByRole('table', { name: 'Instalments' })
    await userEvent.click(agree())
    const moved = await screen.findByText('INV-20931 is not open any more.')
    expect(moved.parentElement).toHaveTextContent(
      'INV-20931 is not open any more.INV-21177 over €100.00 is new.A promise was taken or has ended.To be paid in all: €100.00 instead of €820.46.',
    )
    expect(agree()).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(screen.getByRole('button', { name: 'Simulate again' }))
    expect(await screen.findByText(/for INV-21177/)).toBeVisible()
    expect(screen.getByText('The open promise ends: the plan takes its place.')).toBeVisible()
  })

  it('says why there is no such plan', async () => {
    await openDialog('restructureAccount', {
      answers: {
        RestructureAccountDialog_Query: {
          simulateRestructure: {
            __typename: 'SimulateRestructureAnswer',
            simulation: null,
            refusal: {
              __typename: 'ActionRefusal',
              code: 'NO',
              message: 'A plan can have at most 36 instalments.',
            },
          },
        },
      },
    })
    await simulate()
    expect(await screen.findByText('A plan can have at most 36 instalments.')).toBeVisible()
    expect(agree()).toHaveAttribute('aria-disabled', 'true')
  })
})
