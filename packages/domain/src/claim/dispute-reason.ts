/** Why a debtor contests a claim (B18). */
export const disputeReasonLabels = {
  notOwed: 'Does not owe it',
  wrongAmount: 'The amount is wrong',
  alreadyPaid: 'Has paid it already',
  notAsAgreed: 'Goods or service not as agreed',
  notReceived: 'Goods or service not received',
  wrongPerson: 'Is not the right person',
  fraud: 'Ordered by somebody else',
  other: 'Another reason',
} as const

export type DisputeReason = keyof typeof disputeReasonLabels

export const disputeReasons = Object.keys(disputeReasonLabels) as [DisputeReason, ...DisputeReason[]]
