import { ids } from '../ids.ts'

/** What the dialogs about contact ask, by operation name. */
export const contactAnswers = {
  CallCheck_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      contactPolicy: {
        __typename: 'ContactPolicy',
        call: { __typename: 'ContactState', allowed: true, message: null, mayOverride: false },
        claims: [],
      },
    },
  },
  AddInteractionDialog_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      claims: [
        { __typename: 'Claim', id: ids.claim, reference: 'INV-20931' },
        { __typename: 'Claim', id: ids.otherClaim, reference: 'INV-21177' },
      ],
    },
  },
  SetHoldDialog_Query: { account: { __typename: 'Account', id: ids.account, flags: ['vulnerable'] } },
  LiftHoldDialog_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      flags: ['vulnerable', 'moratorium'],
      holds: [
        {
          __typename: 'Hold',
          id: 'hld_1',
          kind: 'moratorium',
          startsOn: '2026-11-01',
          endsOn: '2026-12-30',
          note: 'Breathing space',
        },
      ],
    },
  },
  PreferenceFields_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      debtors: [
        {
          __typename: 'Debtor',
          id: ids.debtor,
          name: 'Marisol Keane',
          isPrimary: true,
          phones: [{ __typename: 'Phone', id: ids.phone, display: '+353 85 012 3344' }],
          emails: [{ __typename: 'EmailAddress', id: 'eml_1', address: 'm.keane@example.test' }],
        },
      ],
    },
  },
  WithdrawContactPreferenceDialog_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      contactPreferences: {
        __typename: 'ContactPreferenceConnection',
        nodes: [
          {
            __typename: 'ContactPreference',
            id: ids.preference,
            kind: 'optOut',
            about: 'E-mail',
            debtor: { __typename: 'Debtor', id: ids.debtor, name: 'Marisol Keane' },
          },
        ],
      },
    },
  },
}
