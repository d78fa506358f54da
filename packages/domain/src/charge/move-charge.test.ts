import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChargeReport, ChargeState } from './charge-state.ts'
import { moveCharge } from './move-charge.ts'

const amountMinor = 1000n
const report = (outcome: ChargeReport['outcome'], returnedMinor = 0n): ChargeReport => ({
  outcome,
  returnedMinor,
  failureCode: outcome === 'failed' ? 'declined' : null,
  returnReason: returnedMinor > 0n ? 'chargeback' : null,
})

interface Told {
  readonly state: ChargeState
  readonly returnedMinor: bigint
  readonly booked: boolean
  /** What stands in the ledger, and how often something was booked or taken back. */
  readonly standingMinor: bigint
  readonly bookings: number
}

const fresh: Told = { state: 'pending', returnedMinor: 0n, booked: false, standingMinor: 0n, bookings: 0 }

/** Gives a report until nothing is left to do, as the worker does. */
function tell(told: Told, news: ChargeReport): Told {
  const move = moveCharge({ ...told, amountMinor }, news)
  if (!move) return told
  const { state } = move
  const moved = {
    fail: () => ({ ...told, state }),
    book: () => ({
      ...told,
      state,
      booked: true,
      standingMinor: move.kind === 'book' ? move.amountMinor : 0n,
      bookings: told.bookings + 1,
    }),
    return: () => ({
      ...told,
      state,
      returnedMinor: move.kind === 'return' ? move.returnedMinor : 0n,
      booked: false,
      standingMinor: 0n,
    }),
  }[move.kind]()
  return tell(moved, news)
}

describe('moveCharge', () => {
  it.each([
    ['pending', report('processing'), null],
    ['pending', report('succeeded'), { kind: 'book', state: 'succeeded', amountMinor }],
    ['pending', report('failed'), { kind: 'fail', state: 'failed' }],
    ['pending', report('succeeded', amountMinor), { kind: 'book', state: 'succeeded', amountMinor }],
    ['failed', report('failed'), null],
    ['failed', report('processing'), null],
    ['failed', report('succeeded'), { kind: 'book', state: 'succeeded', amountMinor }],
    ['cancelled', report('processing'), null],
    ['cancelled', report('failed'), null],
    ['cancelled', report('succeeded'), { kind: 'book', state: 'succeeded', amountMinor }],
    ['succeeded', report('succeeded'), null],
    ['succeeded', report('processing'), null],
    ['succeeded', report('failed'), null],
    [
      'succeeded',
      report('succeeded', amountMinor),
      { kind: 'return', state: 'returned', returnedMinor: amountMinor },
    ],
    ['succeeded', report('succeeded', 400n), { kind: 'return', state: 'succeeded', returnedMinor: 400n }],
    [
      'succeeded',
      report('succeeded', 4000n),
      { kind: 'return', state: 'returned', returnedMinor: amountMinor },
    ],
    ['returned', report('succeeded'), null],
    ['returned', report('failed'), null],
    ['returned', report('succeeded', 400n), null],
  ] as const)('%s, told %o', (state, news, move) => {
    const returnedMinor = state === 'returned' ? amountMinor : 0n
    expect(moveCharge({ state, amountMinor, returnedMinor, booked: state === 'succeeded' }, news)).toEqual(
      move,
    )
  })

  it('books what is left when a part was taken back', () => {
    expect(tell(fresh, report('succeeded', 400n))).toEqual({
      state: 'succeeded',
      returnedMinor: 400n,
      booked: true,
      standingMinor: 600n,
      bookings: 2,
    })
  })

  it('ends the same however late, often or out of order it is told, and stands as the provider says', () => {
    const history = [report('processing'), report('failed'), report('succeeded'), report('succeeded', 300n)]
    const told = fc.shuffledSubarray([...history, ...history, report('succeeded', amountMinor)], {
      minLength: 1,
    })
    fc.assert(
      fc.property(told, (reports) => {
        const end = reports.reduce(tell, fresh)
        const returnedMinor = reports.reduce(
          (most, { returnedMinor: minor }) => (minor > most ? minor : most),
          0n,
        )
        const outcomes = reports.map(({ outcome }) => outcome)
        const expected: ChargeState =
          returnedMinor === amountMinor
            ? 'returned'
            : outcomes.includes('succeeded')
              ? 'succeeded'
              : outcomes.includes('failed')
                ? 'failed'
                : 'pending'
        expect(end.state).toBe(expected)
        const came = expected === 'succeeded' || expected === 'returned'
        expect(end.standingMinor).toBe(came ? amountMinor - returnedMinor : 0n)
        expect(end.bookings).toBeLessThanOrEqual(2)
        for (const news of reports) expect(tell(end, news)).toEqual(end)
      }),
    )
  })
})
