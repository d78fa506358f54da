import { account, type WidgetAnswers } from './answer-parts.ts'
import { shownFile } from '../../testing/shown-file.ts'

const channel = (fields: object) => ({
  __typename: 'ContactState',
  channel: 'phone',
  label: 'Call',
  allowed: true,
  code: null,
  message: null,
  until: null,
  used: null,
  limit: null,
  limitDays: null,
  localTime: '14:32',
  timeZones: ['America/New_York'],
  ...fields,
})

/** What the server answers to the widgets about work and settings, with everything and with nothing. */
export const workAnswers: Readonly<Record<string, WidgetAnswers>> = {
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
  files: {
    operation: 'FilesWidget_Query',
    full: account({
      reference: 'DEB-004217',
      files: {
        __typename: 'FileConnection',
        totalCount: 7,
        nodes: [
          shownFile({ id: 'fil_1', name: 'Payment agreement.pdf', status: 'clean' }),
          shownFile({
            id: 'fil_2',
            name: 'invoice.zip',
            status: 'infected',
            finding: 'Eicar-Test-Signature',
          }),
        ],
      },
    }),
    empty: account({
      reference: 'DEB-004217',
      files: { __typename: 'FileConnection', totalCount: 0, nodes: [] },
    }),
    shows: ['Payment agreement.pdf', 'Checked', 'invoice.zip', 'Dangerous, locked', 'All 7 files'],
    whenEmpty: 'No files yet',
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
  contactLimits: {
    operation: 'ContactLimitsWidget_Query',
    full: account({
      contactPolicy: {
        __typename: 'ContactPolicy',
        packLabel: 'US Regulation F',
        source: 'profile',
        channels: [
          channel({ until: '2026-11-22T02:00:00Z', used: 5, limit: 7, limitDays: 7 }),
          channel({
            channel: 'sms',
            label: 'SMS',
            allowed: false,
            code: 'NO_SMS_CONSENT',
            message: 'There is no consent to SMS of the last 60 days.',
          }),
        ],
        claims: [
          {
            __typename: 'ClaimContactState',
            claimId: 'clm_1',
            reference: 'INV-20931',
            used: 7,
            limit: 7,
            from: '2026-11-27',
            because: 'calls',
          },
        ],
      },
      contactPreferences: {
        __typename: 'ContactPreferenceConnection',
        totalCount: 1,
        nodes: [
          {
            __typename: 'ContactPreference',
            id: 'cpr_1',
            kind: 'optOut',
            about: 'E-mail',
            note: 'By letter',
            givenAt: '2026-11-20T10:00:00Z',
            expiresOn: null,
            debtor: { __typename: 'Debtor', id: 'dbt_1', name: 'Marisol Keane' },
          },
        ],
      },
    }),
    empty: account({
      contactPolicy: {
        __typename: 'ContactPolicy',
        packLabel: 'None',
        source: 'default',
        channels: [channel({})],
        claims: [],
      },
      contactPreferences: { __typename: 'ContactPreferenceConnection', totalCount: 0, nodes: [] },
    }),
    shows: [
      'US Regulation F',
      '5 of 7 in 7 days',
      '14:32 there, until 21:00',
      'There is no consent to SMS',
      'INV-20931',
      'used up, from 27 Nov 2026',
      'By letter',
    ],
    whenEmpty: 'None on this account.',
    buttons: {
      'Record consent': 'contactPreference:record',
      'Record opt-out': 'contactPreference:record',
      'Withdraw the opt-out: E-mail': 'contactPreference:withdraw',
    },
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
