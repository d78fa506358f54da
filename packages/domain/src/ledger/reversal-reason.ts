/** Why a booking is undone (B16). */
export const reversalReasonLabels = {
  notSufficientFunds: 'Not sufficient funds',
  chargeback: 'Chargeback',
  mistake: 'Mistake',
  other: 'Other',
} as const

export type ReversalReason = keyof typeof reversalReasonLabels

export const reversalReasons = Object.keys(reversalReasonLabels) as [ReversalReason, ...ReversalReason[]]
