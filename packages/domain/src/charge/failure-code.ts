/** Why no money came, in our words: what providers say is mapped to one of these, so that screens need not know providers. */
export const failureCodeLabels = {
  declined: 'Declined by the bank',
  insufficientFunds: 'Not sufficient funds',
  methodExpired: 'The card has expired',
  accountClosed: 'The bank account is closed or does not exist',
  authenticationRequired: 'The debtor has to confirm the payment with the bank',
  mandateRefused: 'The bank does not accept the mandate',
  mandateUnusable: 'The mandate could not be used on the day of collection',
  debtorProtected: 'The debtor is bankrupt, deceased or in a moratorium',
  claimChanged: 'The claim was paid, disputed or lowered before the day of collection',
  methodUnknown: 'The provider does not know this payment method',
  providerMissing: 'The payment provider is not set up',
  other: 'The provider could not collect it',
} as const

export type FailureCode = keyof typeof failureCodeLabels

export const failureCodes = Object.keys(failureCodeLabels) as [FailureCode, ...FailureCode[]]
