/** What the server answers to each widget on an account with everything, and on one with nothing. */
const eur = (amount: string) => ({ __typename: 'Money', amount, currency: 'EUR' })
const account = (fields: object) => ({ account: { __typename: 'Account', id: 'acc_1', ...fields } })
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

export interface WidgetAnswers {
  readonly operation: string
  readonly full: Record<string, unknown>
  readonly empty?: Record<string, unknown>
  /** Read when everything is there, and when nothing is. */
  readonly shows: readonly string[]
  readonly whenEmpty?: string
  /** Buttons that only people with these permissions see. */
  readonly buttons?: Readonly<Record<string, string>>
}

export const widgetAnswers: Readonly<Record<string, WidgetAnswers>> = {
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
        claim('INV-21402', { daysOverdue: null, disputed: true, dueOn: '2026-12-09' }),
      ],
    }),
    empty: account({
      reference: 'DEB-004217',
      balance: { __typename: 'AccountBalance', openClaimCount: 0 },
      claims: [],
    }),
    shows: ['INV-20931', '63 d overdue', 'not due', 'disputed', '2 open', '19 Sept 2026'],
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
  tasks: {
    operation: 'TasksWidget_Query',
    full: account({
      openTaskCount: 2,
      tasks: [
        {
          __typename: 'Task',
          id: 'tsk_1',
          dueOn: '2026-11-20',
          overdue: true,
          tags: ['urgent'],
          note: 'Call back about the meter',
          version: 1,
          queue: { __typename: 'Queue', id: 'que_1', name: 'Call backs' },
          team: null,
          assignee: { __typename: 'User', id: 'usr_2', name: 'Sam Okafor' },
        },
        {
          __typename: 'Task',
          id: 'tsk_2',
          dueOn: '2026-11-21',
          overdue: false,
          tags: [],
          note: null,
          version: 1,
          queue: null,
          team: { __typename: 'Team', id: 'tem_1', name: 'Legal' },
          assignee: null,
        },
      ],
    }),
    empty: account({ openTaskCount: 0, tasks: [] }),
    shows: ['Call back about the meter', 'due 20 Nov 2026', 'due today', 'Sam Okafor', 'urgent', 'Legal'],
    whenEmpty: 'Nothing to do',
    buttons: {
      'Create task': 'task:create',
      'Resolve the task due 20 Nov 2026': 'task:resolve',
      'Edit the task due 20 Nov 2026': 'task:edit',
    },
  },
  latestDiary: {
    operation: 'LatestDiaryWidget_Query',
    full: account({
      reference: 'DEB-004217',
      diary: {
        __typename: 'DiaryEventConnection',
        nodes: [
          {
            __typename: 'DiaryEvent',
            id: 'evt_1',
            label: 'Note',
            tone: 'manual',
            text: 'Note: asked for the meter reading',
            occurredAt: '2026-11-21T08:12:00Z',
            actor: { __typename: 'Actor', kind: 'user', name: 'Ines Duarte' },
          },
          {
            __typename: 'DiaryEvent',
            id: 'evt_2',
            label: 'Promise broken',
            tone: 'bad',
            text: 'Promise of €300.00 broken',
            occurredAt: '2026-11-19T16:40:00Z',
            actor: { __typename: 'Actor', kind: 'system', name: 'Arrears' },
          },
        ],
      },
    }),
    empty: account({ reference: 'DEB-004217', diary: { __typename: 'DiaryEventConnection', nodes: [] } }),
    shows: ['Today', 'Note: asked for the meter reading', 'Ines Duarte', 'Promise of €300.00 broken'],
    whenEmpty: 'Nothing has happened yet',
  },
  notes: {
    operation: 'NotesWidget_Query',
    full: account({
      notes: {
        __typename: 'NoteConnection',
        totalCount: 8,
        nodes: [
          {
            __typename: 'Note',
            id: 'not_1',
            text: 'Wants to be called <after> six 📞',
            createdAt: '2026-11-21T08:12:00Z',
            createdBy: { __typename: 'User', id: 'usr_1', name: 'Ines Duarte' },
          },
        ],
      },
    }),
    empty: account({ notes: { __typename: 'NoteConnection', totalCount: 0, nodes: [] } }),
    shows: ['Wants to be called <after> six 📞', 'Ines Duarte', 'Show more'],
    whenEmpty: 'No notes yet',
    buttons: { 'Add note': 'note:create' },
  },
  effectiveSettings: {
    operation: 'EffectiveSettingsWidget_Query',
    full: account({
      currency: 'EUR',
      settings: [
        {
          __typename: 'Setting',
          key: 'promiseMaxDays',
          label: 'Longest promise',
          help: 'How many days ahead a promise may be due.',
          value: 14,
          source: 'profile',
          overrides: [{ __typename: 'OverriddenValue', source: 'organisation', value: 30 }],
        },
        {
          __typename: 'Setting',
          key: 'promiseToleranceMinor',
          label: 'Promise tolerance',
          help: '',
          value: 150,
          source: 'account',
          overrides: [],
        },
        {
          __typename: 'Setting',
          key: 'promisePausesWorkflow',
          label: 'Promise pauses the workflow',
          help: '',
          value: true,
          source: 'default',
          overrides: [],
        },
      ],
    }),
    empty: account({ currency: 'EUR', settings: [] }),
    shows: ['14 days', 'profile', '30 days (organisation)', '€1.50', 'this account', 'Yes', 'default'],
    whenEmpty: 'There are no settings',
  },
  groupMembership: {
    operation: 'GroupMembershipWidget_Query',
    full: account({
      profile: { __typename: 'AccountProfile', id: 'prf_1', name: 'Residential', isDefault: true },
      groups: [
        {
          __typename: 'AccountGroup',
          id: 'grp_1',
          name: 'Individuals',
          priority: 3,
          workflow: { __typename: 'Workflow', id: 'wfl_1', name: 'Reminders, informal' },
        },
      ],
      workflow: {
        __typename: 'WorkflowValue',
        source: 'group',
        value: { __typename: 'Workflow', id: 'wfl_1', name: 'Reminders, informal' },
        group: { __typename: 'AccountGroup', id: 'grp_1' },
      },
    }),
    empty: account({
      profile: { __typename: 'AccountProfile', id: 'prf_1', name: 'Residential', isDefault: false },
      groups: [],
      workflow: { __typename: 'WorkflowValue', source: 'none', value: null, group: null },
    }),
    shows: ['Residential', 'Individuals', 'Reminders, informal', 'in force'],
    whenEmpty: 'The account is in no group.',
  },
}
