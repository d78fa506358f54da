import type { Id } from '../shared/ids.ts'
import type { LocalDate } from '../shared/local-date.ts'

/** What becomes of a claim. `withdrawn` means that it was taken back, not paid. */
export type ClaimStateName = 'open' | 'settled' | 'withdrawn'

export interface ClaimChange {
  readonly claimId: Id<'claim'>
  readonly state: ClaimStateName
  /** The value date of the money that settled it. */
  readonly settledOn: LocalDate | null
}
