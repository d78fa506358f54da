import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant } from '../testing/given-account.ts'
import { givenPlacedCall } from '../testing/given-placed-call.ts'
import type { CallReport, StoredCall } from './call-state.ts'
import { moveCall } from './move-call.ts'

const at = instant('2026-11-21T09:01:00.000Z')
const report = (leg: CallReport['leg'], status: CallReport['status'], more: object = {}): CallReport => ({
  leg,
  status,
  at,
  durationSeconds: null,
  failure: null,
  ...more,
})
const dialling = givenPlacedCall({ state: 'dialling', dialledAt: at })

/** Gives reports one after the other, as they come. */
function tell(call: StoredCall, reports: readonly CallReport[]): StoredCall {
  return reports.reduce((told, news) => {
    const move = moveCall(told, news)
    return move ? { ...told, state: move.state, answeredAt: move.answeredAt ?? told.answeredAt } : told
  }, call)
}

describe('moveCall', () => {
  it.each([
    [report('agent', 'ringing'), { state: 'agentRinging' }],
    [report('agent', 'inProgress'), { state: 'connecting' }],
    [report('agent', 'noAnswer'), { state: 'failed', failure: 'agentNoAnswer', endedAt: at }],
    [report('agent', 'busy'), { state: 'failed', failure: 'agentBusy', endedAt: at }],
    [report('agent', 'failed'), { state: 'failed', failure: 'agentUnreachable', endedAt: at }],
    [report('agent', 'cancelled'), { state: 'cancelled', endedAt: at }],
    [report('agent', 'unknown'), { state: 'unknown' }],
    [report('debtor', 'ringing'), { state: 'ringing', rangAt: at }],
    [report('debtor', 'inProgress'), { state: 'inProgress', answeredAt: at }],
    [report('debtor', 'busy'), { state: 'busy', rangAt: at, endedAt: at }],
    [report('debtor', 'noAnswer'), { state: 'noAnswer', rangAt: at, endedAt: at }],
    [report('debtor', 'failed'), { state: 'failed', failure: 'debtorUnreachable', endedAt: at }],
    [report('debtor', 'cancelled'), { state: 'cancelled', endedAt: at }],
    [report('agent', 'completed'), null],
    [report('agent', 'queued'), null],
  ])('told %o', (news, move) => {
    expect(moveCall(dialling, news)).toEqual(move)
  })

  it('keeps how long was talked as the provider counts it', () => {
    const end = report('debtor', 'completed', { durationSeconds: 125 })
    const talking = givenPlacedCall({ state: 'inProgress', answeredAt: instant('2026-11-21T08:58:50.000Z') })
    expect(moveCall(talking, end)).toEqual({
      state: 'completed',
      endedAt: at,
      durationSeconds: 125,
    })
    expect(moveCall(talking, report('debtor', 'completed'))).toMatchObject({ durationSeconds: 130 })
    // Neither its beginning nor its length was ever told.
    expect(moveCall(dialling, report('debtor', 'completed'))).toMatchObject({ durationSeconds: 0 })
  })

  it('raises no doubt about a call that the provider has named, and none that has moved on', () => {
    const doubt = report('agent', 'unknown')
    expect(moveCall({ ...dialling, providerReference: 'CA1' }, doubt)).toBeNull()
    expect(moveCall(givenPlacedCall({ state: 'ringing' }), doubt)).toBeNull()
  })

  it('goes on with a call in doubt as soon as something is heard of it', () => {
    const doubtful = givenPlacedCall({ state: 'unknown', dialledAt: at })
    expect(moveCall(doubtful, report('agent', 'ringing'))).toEqual({ state: 'agentRinging' })
    expect(moveCall(doubtful, report('agent', 'unknown'))).toBeNull()
  })

  it('ends as the debtor’s leg did, however late, often or out of order it is told', () => {
    const ends = ['completed', 'busy', 'noAnswer', 'failed', 'cancelled'] as const
    const history = (end: (typeof ends)[number]) => [
      report('agent', 'queued'),
      report('agent', 'ringing'),
      report('agent', 'inProgress'),
      report('debtor', 'queued'),
      report('debtor', 'ringing'),
      ...(end === 'completed' ? [report('debtor', 'inProgress')] : []),
      report('debtor', end, { durationSeconds: end === 'completed' ? 60 : null }),
      report('agent', 'completed', { durationSeconds: 75 }),
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...ends).chain((end) => {
          const told = history(end)
          const all = fc.shuffledSubarray([...told, ...told], { minLength: told.length * 2 })
          return all.map((reports) => ({ end, reports }))
        }),
        ({ end, reports }) => {
          const over = tell(dialling, reports)
          expect(over.state).toBe(end)
          for (const news of reports) expect(moveCall(over, news)).toBeNull()
        },
      ),
    )
  })
})
