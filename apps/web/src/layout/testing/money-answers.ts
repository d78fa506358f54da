import { account, eur, type WidgetAnswers } from './answer-parts.ts'

const bucket = (key: string, label: string, amount: string, claimCount: number) => ({
  __typename: 'AgeBucket',
  key,
  label,
  claimCount,
  amount: eur(amount),
})
const balance = (openClaimCount: number) => ({
  __typename: 'AccountBalance',
  total: eur('4318.20'),
  claimed: eur('5200.00'),
  credited: eur('-881.80'),
  debited: eur('5200.00'),
  unapplied: eur('0.00'),
  asOf: '2026-11-21T09:12:00Z',
  openClaimCount,
  ageing: [
    bucket('notDue', 'Not due', '604.55', 1),
    bucket('days1To30', '1–30 days', '950.00', 1),
    bucket('days31To60', '31–60 days', '1943.19', 2),
    bucket('days61To90', '61–90 days', '820.46', 1),
    bucket('over90', 'Over 90 days', '0.00', 0),
  ],
})
const claim = (reference: string, more: object) => ({
  __typename: 'Claim',
  id: `clm_${reference}`,
  reference,
  kind: 'invoice',
  state: 'open',
  dueOn: '2026-09-19',
  settledOn: null,
  disputed: false,
  daysOverdue: 63,
  disputes: [],
  prolongations: [],
  writeOffs: [],
  parent: null,
  product: { __typename: 'Product', id: 'prd_1', name: 'Fibre 500' },
  original: eur('820.46'),
  open: eur('820.46'),
  ...more,
})
const promise = (id: string, status: string, dueOn: string) => ({
  __typename: 'Promise',
  id,
  status,
  dueOn,
  amount: eur('500.00'),
  paid: eur('120.00'),
  claims: [],
})

/** What the server answers to the widgets about money, with everything and with nothing. */
export const moneyAnswers: Readonly<Record<string, WidgetAnswers>> = {
  ledgerSummary: {
    operation: 'LedgerSummaryWidget_Query',
    full: account({ balance: balance(5) }),
    shows: ['€4,318.20', '−€881.80', '21 Nov 2026'],
  },
  balanceByAge: {
    operation: 'BalanceByAgeWidget_Query',
    full: account({ balance: balance(5) }),
    empty: account({ balance: balance(0) }),
    shows: ['€4,318.20', '€1,943.19'],
    whenEmpty: 'Nothing is open',
  },
  paymentAgreements: {
    operation: 'PaymentAgreementsWidget_Query',
    full: account({
      promises: [
        promise('prm_1', 'open', '2026-11-27'),
        promise('prm_2', 'kept', '2026-10-02'),
        promise('prm_3', 'broken', '2026-09-02'),
        promise('prm_4', 'partKept', '2026-08-02'),
        promise('prm_5', 'cancelled', '2026-07-02'),
      ],
    }),
    empty: account({ promises: [] }),
    shows: ['due in 6 d', 'kept', 'broken', '€120.00 paid', 'cancelled', '27 Nov 2026'],
    whenEmpty: 'No promise has been made',
    buttons: {
      'Promise to pay': 'promise:create',
      'Cancel the promise due 27 Nov 2026': 'promise:cancel',
    },
  },
  claims: {
    operation: 'ClaimsWidget_Query',
    full: account({
      reference: 'DEB-004217',
      balance: { __typename: 'AccountBalance', openClaimCount: 2 },
      claims: [
        claim('INV-20931', {}),
        claim('INV-21402', {
          daysOverdue: null,
          disputed: true,
          dueOn: '2026-12-09',
          disputes: [
            {
              __typename: 'Dispute',
              id: 'dsp_1',
              reasonLabel: 'Goods or service not received',
              receivedOn: '2026-11-19',
              outcome: null,
              raisedBy: { __typename: 'User', id: 'usr_1', name: 'Ines Duarte' },
            },
          ],
          prolongations: [
            {
              __typename: 'Prolongation',
              id: 'plg_1',
              days: 14,
              fromDueOn: '2026-11-25',
              madeAt: '2026-11-18T09:00:00Z',
              cancelledAt: null,
              madeBy: { __typename: 'User', id: 'usr_1', name: 'Ines Duarte' },
            },
          ],
          writeOffs: [
            {
              __typename: 'WriteOff',
              id: 'wof_1',
              reasonLabel: 'Hardship',
              madeAt: '2026-11-20T09:00:00Z',
              reversed: false,
              madeBy: null,
              amount: eur('12.00'),
            },
          ],
          parent: { __typename: 'Claim', id: 'clm_INV-20931', reference: 'INV-20931' },
          kind: 'fee',
        }),
      ],
    }),
    empty: account({
      reference: 'DEB-004217',
      balance: { __typename: 'AccountBalance', openClaimCount: 0 },
      claims: [],
    }),
    shows: [
      'INV-20931',
      '63 d overdue',
      'not due',
      'disputed',
      '2 open',
      '19 Sept 2026',
      'fee of INV-20931',
      'Disputed 19 Nov 2026: goods or service not received, Ines Duarte',
      'Prolonged by 14 days, due 25 Nov 2026 at first, Ines Duarte',
      '€12.00 written off 20 Nov 2026: hardship',
    ],
    whenEmpty: 'No claim is open',
  },
  paymentMethods: {
    operation: 'PaymentMethodsWidget_Query',
    full: account({
      paymentMethods: [
        {
          __typename: 'PaymentMethod',
          id: 'pmt_1',
          kind: 'card',
          label: 'Visa',
          last4: '4242',
          expiresOn: '2026-10-31',
          mandates: [
            {
              __typename: 'Mandate',
              id: 'mdt_1',
              reference: 'MD-88',
              scheme: 'SEPA core',
              signedOn: '2024-02-01',
              lastUsedOn: null,
              status: 'disabled',
              disabledUntil: '2026-12-31',
            },
          ],
        },
      ],
    }),
    empty: account({ paymentMethods: [] }),
    shows: ['Visa', '•••• 4242', 'expired 31 Oct 2026', 'MD-88', 'disabled until 31 Dec 2026'],
    whenEmpty: 'No payment method is on file',
  },
}
