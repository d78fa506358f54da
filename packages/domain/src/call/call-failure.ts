/** Why the debtor's phone never rang, in our words: what providers say is mapped to one of these. */
export const callFailureLabels = {
  agentNoAnswer: 'the caller’s own phone was not answered',
  agentBusy: 'the caller’s own phone was busy',
  agentUnreachable: 'the caller’s own phone could not be reached',
  debtorUnreachable: 'the number could not be reached',
  ownNumberRefused: 'the telephone provider does not call the caller’s own number',
  numberRefused: 'the telephone provider does not call this number',
  waitedTooLong: 'it could not be placed within a minute',
  providerMissing: 'the telephone provider is not set up on this server',
  providerRefused: 'the telephone provider refused our sign-in or our caller number',
  providerUnreachable: 'the telephone provider could not be reached',
  providerBusy: 'the telephone provider had too much to do',
  other: 'the telephone provider could not place it',
} as const

export type CallFailure = keyof typeof callFailureLabels

export const callFailures = Object.keys(callFailureLabels) as [CallFailure, ...CallFailure[]]
