import { describe, expect, it } from 'vitest'
import { accountId, givenAccount, givenId, instant } from '../../testing/given-account.ts'
import { givenPlacedCall } from '../../testing/given-placed-call.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { endCall } from './rule.ts'

const end = (fields: Parameters<typeof givenPlacedCall>[0] = {}) =>
  decide(endCall, givenAccount(), { accountId, callId: givenId('call') }, givenPlacedCall(fields))
const at = instant('2026-11-21T09:00:00.000Z')

describe('hanging up', () => {
  it('ends a call that nobody’s phone rings for', () => {
    const plan = planOf(end())
    expect(plan.cancelled).toBe(true)
    expect(plan.diary).toMatchObject([{ type: 'callEnded', data: { state: 'cancelled' } }])
  })

  it('asks the provider to end one that is under way, whose end is told later', () => {
    expect(planOf(end({ state: 'inProgress', dialledAt: at }))).toEqual({ cancelled: false, diary: [] })
  })

  it.each([
    ['another person’s call', { startedById: givenId('user', 2) }, 'NOT_YOUR_CALL'],
    ['a call that is over', { state: 'completed' as const }, 'CALL_OVER'],
    ['a call in doubt', { state: 'unknown' as const }, 'CALL_OVER'],
    ['one that is being hung up', { state: 'ringing' as const, hangUpAskedAt: at }, 'HANG_UP_ASKED'],
  ])('refuses %s', (_name, fields, code) => {
    expect(refusalOf(end(fields))).toEqual({ code, field: 'callId' })
  })
})
