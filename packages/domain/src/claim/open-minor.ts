import type { ClaimState } from '../account/account-state.ts'

/** What is open on a claim in all, in minor units. */
export function openMinor(claim: Pick<ClaimState, 'principalMinor' | 'interestMinor' | 'costMinor'>): bigint {
  return claim.principalMinor + claim.interestMinor + claim.costMinor
}
