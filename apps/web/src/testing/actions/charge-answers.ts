import { ids } from '../ids.ts'

const eur = (amount: string) => ({ __typename: 'Money', amount, currency: 'EUR' })

const mandate = (id: string, more: object = {}) => ({
  __typename: 'Mandate',
  id,
  reference: `M-${id.slice(-4)}`,
  scheme: 'sepaCore',
  signedOn: '2026-01-05',
  lastUsedOn: null,
  lapsesOn: '2029-01-05',
  status: 'active',
  disabledUntil: null,
  usable: true,
  problem: null,
  ...more,
})

const claim = (id: string, reference: string, amount: string, more: object = {}) => ({
  __typename: 'Claim',
  id,
  reference,
  dueOn: '2026-09-19',
  disputed: false,
  product: { __typename: 'Product', id: 'prd_01jd8xk3v7m2n4p6q8r0s1t2v3', name: 'Fibre 500' },
  open: eur(amount),
  ...more,
})

const waiting = (id: string, collectOn: string, cancelRefusal: object | null) => ({
  __typename: 'Charge',
  id,
  cancelRefusal,
  collectOn,
  amount: eur('40.00'),
  paymentMethod: { __typename: 'PaymentMethod', id: 'pmt_1', label: 'IBAN •••• 3000' },
})

/** What the queries about charges and mandates are answered with, by operation name. */
export const chargeAnswers = {
  CancelChargeDialog_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      charges: [
        waiting(ids.charge, '2026-12-05', null),
        waiting('chg_1', '2026-11-20', { __typename: 'ActionRefusal', code: 'CHARGE_ALREADY_SUBMITTED' }),
      ],
    },
  },
  ChargePaymentMethodDialog_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      claims: [
        claim(ids.claim, 'INV-20931', '820.46'),
        claim(ids.otherClaim, 'INV-21177', '1043.19', { disputed: true }),
      ],
      paymentMethods: [
        {
          __typename: 'PaymentMethod',
          id: 'pmt_1',
          label: 'IBAN •••• 3000',
          kind: 'bankAccount',
          provider: 'embedded',
          mandates: [
            mandate(ids.otherMandate, { usable: false, problem: 'This mandate is disabled.' }),
            mandate(ids.mandate),
          ],
        },
      ],
    },
  },
  ChargePaymentMethodDialog_Preview: {
    chargePreview: {
      __typename: 'ChargePreview',
      most: eur('820.46'),
      collectOn: '2026-12-05',
      noticeDays: 14,
      refusal: null,
    },
  },
  MandateChoice_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      paymentMethods: [
        {
          __typename: 'PaymentMethod',
          id: 'pmt_1',
          label: 'IBAN •••• 3000',
          mandates: [
            mandate(ids.mandate),
            mandate(ids.otherMandate, {
              status: 'disabled',
              usable: false,
              problem: 'This mandate is disabled.',
            }),
          ],
        },
      ],
      charges: [
        {
          __typename: 'Charge',
          id: 'chg_1',
          collectOn: '2026-12-05',
          mandate: { __typename: 'Mandate', id: ids.mandate },
        },
      ],
    },
  },
}
