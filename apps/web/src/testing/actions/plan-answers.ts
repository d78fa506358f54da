import { ids } from '../ids.ts'

const money = (amount: string) => ({ __typename: 'Money', amount, currency: 'EUR' })

const claim = {
  __typename: 'SimulatedClaim',
  id: ids.claim,
  reference: 'INV-20931',
  dueOn: '2026-09-19',
  open: money('820.46'),
}

/** A plan of two instalments as `simulateRestructure` answers it; `changes` are of what it would be for. */
export const simulationAnswer = (changes: object = {}) => ({
  simulateRestructure: {
    __typename: 'SimulateRestructureAnswer',
    refusal: null,
    simulation: {
      __typename: 'RestructureSimulation',
      hash: 'hash-of-a-simulation',
      total: money('820.46'),
      credit: money('0.00'),
      instalments: [
        {
          __typename: 'SimulatedInstalment',
          number: 1,
          dueOn: '2026-11-30',
          amount: money('410.23'),
          remaining: money('410.23'),
        },
        {
          __typename: 'SimulatedInstalment',
          number: 2,
          dueOn: '2026-12-30',
          amount: money('410.23'),
          remaining: money('0.00'),
        },
      ],
      claims: [claim],
      disputedClaims: [],
      replacedPromiseIds: [],
      ...changes,
    },
  },
})

/** What the dialogs about instalment plans are answered with, by operation name. */
export const planAnswers = {
  RestructureAccountDialog_Query: simulationAnswer(),
  CancelInstalmentPlanDialog_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      instalmentPlan: {
        __typename: 'InstalmentPlan',
        id: 'ipl_01j00000000000000000000000',
        status: 'active',
        total: money('820.46'),
        paid: money('410.23'),
        instalments: [
          { __typename: 'Instalment', id: 'ins_1' },
          { __typename: 'Instalment', id: 'ins_2' },
        ],
        claims: [{ __typename: 'Claim', id: ids.claim, reference: 'INV-20931', dueOn: '2026-09-19' }],
      },
    },
  },
}
