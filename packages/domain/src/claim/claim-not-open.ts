import { refuse } from '../shared/result.ts'

/** A claim was named that is paid, given up, or of another account. */
export const claimNotOpen = () =>
  refuse('CLAIM_NOT_OPEN', 'This claim is not open on this account.', 'claimId')

export const someClaimNotOpen = () =>
  refuse('CLAIM_NOT_OPEN', 'One of these claims is not open on this account.', 'claimIds')
