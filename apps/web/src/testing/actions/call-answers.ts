import { ids } from '../ids.ts'

/** The viewer's own call on an account, ringing unless wished otherwise. */
export const liveCallAnswer = (fields: object = {}) => ({
  account: {
    __typename: 'Account',
    id: ids.account,
    currency: 'EUR',
    currentCall: {
      __typename: 'Call',
      id: 'cal_1',
      debtorName: 'Marisol Keane',
      display: '+353 85 012 3344',
      state: 'ringing',
      stateLabel: 'Rings',
      isLive: true,
      failure: null,
      talkedSeconds: null,
      hangingUp: false,
      phone: { __typename: 'Phone', id: ids.phone },
      ...fields,
    },
  },
})
