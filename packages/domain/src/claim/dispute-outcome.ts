/** How a dispute ends: the debtor is right, is not, or no longer says so. */
export const disputeOutcomeLabels = {
  upheld: 'Upheld',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn by the debtor',
} as const

export type DisputeOutcome = keyof typeof disputeOutcomeLabels

export const disputeOutcomes = Object.keys(disputeOutcomeLabels) as [DisputeOutcome, ...DisputeOutcome[]]
