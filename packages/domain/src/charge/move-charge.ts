import type { ChargeReport, ChargeState, StoredCharge } from './charge-state.ts'

/** What a report tells, by what it means for the state. */
type News = 'processing' | 'failed' | 'succeeded' | 'returned'

/**
 * The state machine. States only move on (pending, failed, succeeded, returned), so that reports may come late, twice or in any
 * order and end in the same state. A failed charge can still succeed: where a provider says that the money is there, it is.
 * Nothing is returned that has not succeeded first, so that the ledger shows both.
 */
const moves: Readonly<Record<ChargeState, Readonly<Record<News, ChargeState>>>> = {
  pending: { processing: 'pending', failed: 'failed', succeeded: 'succeeded', returned: 'succeeded' },
  failed: { processing: 'failed', failed: 'failed', succeeded: 'succeeded', returned: 'succeeded' },
  // The provider was never asked for it; if it says all the same that money came, the money is there.
  cancelled: { processing: 'cancelled', failed: 'cancelled', succeeded: 'succeeded', returned: 'succeeded' },
  succeeded: { processing: 'succeeded', failed: 'succeeded', succeeded: 'succeeded', returned: 'returned' },
  returned: { processing: 'returned', failed: 'returned', succeeded: 'returned', returned: 'returned' },
}

/** One step of a charge: at most one booking or one reversal. */
export type ChargeMove =
  | { readonly kind: 'fail'; readonly state: ChargeState }
  | { readonly kind: 'book'; readonly state: ChargeState; readonly amountMinor: bigint }
  | { readonly kind: 'return'; readonly state: ChargeState; readonly returnedMinor: bigint }

type Moving = Pick<StoredCharge, 'state' | 'amountMinor' | 'returnedMinor' | 'booked'>

/**
 * The next step that a report asks for; null when the charge is as the report says or further on. A report that needs several
 * (money came and was taken back meanwhile) is given again until there is none. When a part is taken back, the whole payment
 * is reversed, as bookings are only ever undone whole, and what is left is booked in the step after.
 */
export function moveCharge(charge: Moving, report: ChargeReport): ChargeMove | null {
  const { state, amountMinor, booked } = charge
  const returnedMinor =
    report.returnedMinor < amountMinor
      ? report.returnedMinor > charge.returnedMinor
        ? report.returnedMinor
        : charge.returnedMinor
      : amountMinor
  const news: News =
    returnedMinor === amountMinor ? 'returned' : returnedMinor > 0n ? 'succeeded' : report.outcome
  const next = moves[state][news]
  if (next === 'failed') return state === 'failed' ? null : { kind: 'fail', state: next }
  if (next === 'pending' || next === 'cancelled') return null
  if (state === 'pending' || state === 'failed' || state === 'cancelled')
    return { kind: 'book', state: next, amountMinor }
  if (returnedMinor > charge.returnedMinor) return { kind: 'return', state: next, returnedMinor }
  const left = amountMinor - returnedMinor
  return next === 'succeeded' && !booked && left > 0n
    ? { kind: 'book', state: next, amountMinor: left }
    : null
}
