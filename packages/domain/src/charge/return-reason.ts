import type { ReversalReason } from '../ledger/reversal-reason.ts'

/** Why money that had come was taken back. */
export const returnReasonLabels = {
  refund: 'Refunded',
  chargeback: 'Chargeback',
  notSufficientFunds: 'Not sufficient funds',
  notAuthorised: 'Not authorised by the debtor',
  other: 'Returned by the bank',
} as const

export type ReturnReason = keyof typeof returnReasonLabels

export const returnReasons = Object.keys(returnReasonLabels) as [ReturnReason, ...ReturnReason[]]

/** The reason that the ledger gives for the reversal. */
export const reversalReasonOf: Readonly<Record<ReturnReason, ReversalReason>> = {
  refund: 'other',
  chargeback: 'chargeback',
  notSufficientFunds: 'notSufficientFunds',
  notAuthorised: 'chargeback',
  other: 'other',
}
