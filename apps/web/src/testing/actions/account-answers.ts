import { ids } from '../ids.ts'
import { assignmentAnswers } from './assignment-answers.ts'
import { contactAnswers } from './contact-answers.ts'
import { chargeAnswers } from './charge-answers.ts'
import { planAnswers } from './plan-answers.ts'

const money = (amount: string) => ({ __typename: 'Money', amount, currency: 'EUR' })

/** What the queries of the dialogs are answered with, by operation name. */
export const accountAnswers = {
  ...planAnswers,
  ...assignmentAnswers,
  PhoneChoice_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      debtors: [
        {
          __typename: 'Debtor',
          id: ids.debtor,
          name: 'Marisol Keane',
          isPrimary: true,
          phones: [
            {
              __typename: 'Phone',
              id: ids.phone,
              display: '+353 85 012 3344',
              label: 'mobile',
              validity: 'unknown',
            },
          ],
        },
      ],
    },
  },
  ClaimChoice_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      balance: { __typename: 'AccountBalance', total: money('1863.65') },
      claims: [
        {
          __typename: 'Claim',
          state: 'open',
          id: ids.claim,
          reference: 'INV-20931',
          dueOn: '2026-09-19',
          disputed: false,
          product: { __typename: 'Product', id: 'prd_1', name: 'Fibre 500' },
          open: money('820.46'),
        },
        {
          __typename: 'Claim',
          state: 'open',
          id: ids.otherClaim,
          reference: 'INV-21177',
          dueOn: '2026-10-04',
          disputed: false,
          product: null,
          open: money('1043.19'),
        },
      ],
      writtenOff: [],
      paymentMethods: [],
    },
  },
  ...contactAnswers,
  AllocationPreview_Query: {
    paymentPreview: {
      __typename: 'PaymentPreview',
      lines: [
        {
          __typename: 'AllocationLine',
          claim: { __typename: 'Claim', id: ids.claim, reference: 'INV-20931' },
          component: 'principal',
          amount: money('120.00'),
          why: 'oldest due date',
        },
      ],
      unallocated: money('0.00'),
      balanceAfter: money('1743.65'),
      refusal: null,
    },
  },
  ProlongateClaimDialog_Query: {
    account: { __typename: 'Account', id: ids.account, claims: [prolongable()] },
  },
  CancelProlongationDialog_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      claims: [
        {
          __typename: 'Claim',
          id: ids.claim,
          reference: 'INV-20931',
          prolongations: [
            {
              __typename: 'Prolongation',
              id: ids.prolongation,
              days: 14,
              fromDueOn: '2026-11-25',
              dueOn: '2026-12-09',
              cancelledAt: null,
              fee: money('5.00'),
            },
          ],
        },
      ],
    },
  },
  DisputeClaimDialog_Query: { account: { __typename: 'Account', id: ids.account, claims: [choosable()] } },
  ResolveDisputeDialog_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      disputes: {
        __typename: 'DisputeConnection',
        nodes: [
          {
            __typename: 'Dispute',
            id: ids.dispute,
            isWhole: true,
            reasonLabel: 'Goods or service not received',
            receivedOn: '2026-11-19',
            note: 'The router never came',
            amount: money('820.46'),
            claim: { __typename: 'Claim', id: ids.claim, reference: 'INV-20931' },
          },
        ],
      },
    },
  },
  WriteOffClaimDialog_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      claims: [{ ...choosable(), principal: money('800.00'), interest: money('0.00'), cost: money('20.46') }],
    },
  },
  ...chargeAnswers,
  CancelPromiseToPayDialog_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      promises: [
        {
          __typename: 'Promise',
          id: ids.promise,
          status: 'open',
          dueOn: '2026-11-27',
          amount: money('500.00'),
          claims: [],
        },
      ],
    },
  },
  TaskTargets_Query: {
    queues: [{ __typename: 'Queue', id: ids.queue, name: 'Call backs' }],
    teams: [{ __typename: 'Team', id: ids.team, name: 'Early stage' }],
    users: [{ __typename: 'User', id: ids.user, name: 'Ines Duarte' }],
  },
  TaskFields_Query: {
    node: {
      __typename: 'Task',
      id: ids.task,
      version: 3,
      dueOn: '2026-11-30',
      overdue: false,
      tags: ['urgent'],
      note: 'Ask for the bank statement',
      status: 'open',
      queue: { __typename: 'Queue', id: ids.queue, name: 'Call backs' },
      team: null,
      assignee: null,
    },
  },
  ReverseEntries_EntryQuery: { node: entry('-120.00') },
  ReverseEntries_BookingQuery: journalOf([entry('-120.00')]),
  ReverseEntries_RecentQuery: journalOf([entry('-120.00')]),
}

function choosable() {
  return {
    __typename: 'Claim',
    id: ids.claim,
    reference: 'INV-20931',
    dueOn: '2026-11-25',
    disputed: false,
    open: money('820.46'),
  }
}

function prolongable() {
  const option = (days: number, dueOn: string | null, refusal: object | null = null) => ({
    __typename: 'ProlongationOption',
    days,
    dueOn,
    fee: dueOn && money('5.00'),
    basis: dueOn && 'Terms, section 7',
    refusal,
  })
  const tooLong = { __typename: 'ActionRefusal', code: 'PROLONGED_TOO_LONG', message: 'Too long.' }
  return {
    ...choosable(),
    prolongationTerms: {
      __typename: 'ProlongationTerms',
      prolongedDays: 40,
      prolongedTimes: 2,
      maxDays: 60,
      maxTimes: 3,
      refusal: null,
      options: [option(7, '2026-12-02'), option(14, '2026-12-09'), option(30, null, tooLong)],
    },
  }
}

function entry(amount: string) {
  return {
    __typename: 'LedgerEntry',
    id: ids.entry,
    transactionId: 'ltx_1',
    context: 'payment',
    contextLabel: 'Payment',
    component: 'principal',
    effectiveOn: '2026-11-20',
    externalReference: null,
    reversible: true,
    amount: money(amount),
    claim: { __typename: 'Claim', id: ids.claim, reference: 'INV-20931' },
  }
}

function journalOf(nodes: readonly object[]) {
  return {
    account: {
      __typename: 'Account',
      id: ids.account,
      journal: { __typename: 'LedgerEntryConnection', nodes },
    },
  }
}
