/** What a ledger transaction is, in the words of the journal (F1). */
export const contextLabels = {
  invoice: 'Invoice',
  fee: 'Fee',
  interest: 'Interest',
  cost: 'Cost',
  payment: 'Payment',
  paymentReversal: 'Payment reversal',
  allocation: 'Allocation of credit',
  writeOff: 'Write-off',
  creditNote: 'Credit note',
  correction: 'Correction',
} as const

export type LedgerContext = keyof typeof contextLabels

export const ledgerContexts = Object.keys(contextLabels) as [LedgerContext, ...LedgerContext[]]
