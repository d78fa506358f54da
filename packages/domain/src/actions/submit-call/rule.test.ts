import { describe, expect, it } from 'vitest'
import { accountId, givenAccount, givenContext, givenId, instant } from '../../testing/given-account.ts'
import { givenPlacedCall } from '../../testing/given-placed-call.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { submitCall } from './rule.ts'

const submit = (fields: Parameters<typeof givenPlacedCall>[0] = {}) =>
  decide(submitCall, givenAccount(), { accountId, callId: givenId('call') }, givenPlacedCall(fields))

describe('handing a call to the provider', () => {
  it('is possible for a minute', () => {
    expect(planOf(submit())).toEqual({ failure: null, diary: [] })
    expect(planOf(submit({ createdAt: instant('2026-11-21T08:59:00.000Z') })).failure).toBeNull()
    const late = planOf(submit({ createdAt: instant('2026-11-21T08:58:59.000Z') }))
    expect(late.failure).toBe('waitedTooLong')
    expect(late.diary).toMatchObject([
      { type: 'callEnded', data: { state: 'failed', failure: 'waitedTooLong' } },
    ])
  })

  it('is refused a second time', () => {
    expect(refusalOf(submit({ dialledAt: givenContext.now }))).toEqual({
      code: 'CALL_ALREADY_DIALLED',
      field: 'callId',
    })
    expect(refusalOf(submit({ state: 'cancelled' }))).toEqual({ code: 'CALL_NOT_QUEUED', field: 'callId' })
  })
})
