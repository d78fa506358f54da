import { builder } from '../builder.ts'

/** As the database keeps it (claim_state); the ledger moves it between open and settled. */
export type ClaimStateName = 'open' | 'settled' | 'writtenOff' | 'cancelled'

export const ClaimStateType = builder.enumType('ClaimState', {
  description: 'What became of a claim.',
  values: {
    open: { description: 'Something is owed on it.' },
    settled: { description: 'Paid in full.' },
    writtenOff: { description: 'Given up; no longer collected.' },
    cancelled: {
      description: 'Taken back rather than paid: its booking was reversed, or a dispute of it was upheld.',
    },
  } as const satisfies Record<ClaimStateName, object>,
})
