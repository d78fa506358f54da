/** Why a claim is given up (B17). */
export const writeOffReasonLabels = {
  uncollectable: 'Cannot be collected',
  insolvent: 'Debtor is insolvent',
  deceased: 'Debtor has died',
  statuteBarred: 'Time-barred',
  smallBalance: 'Too small to collect',
  settlement: 'Settled for less',
  hardship: 'Hardship',
  other: 'Another reason',
} as const

export type WriteOffReason = keyof typeof writeOffReasonLabels

export const writeOffReasons = Object.keys(writeOffReasonLabels) as [WriteOffReason, ...WriteOffReason[]]
