import { describe, expect, it } from 'vitest'
import { accountId, givenAccount, givenContext, givenId } from '../../testing/given-account.ts'
import { givenPlacedCall } from '../../testing/given-placed-call.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { settleCall, type CallToSettle } from './rule.ts'

const at = givenContext.now
const settle = (news: object, fields: Partial<CallToSettle> = {}) =>
  decide(
    settleCall,
    givenAccount(),
    {
      accountId,
      callId: givenId('call'),
      providerReference: 'CA1',
      leg: 'agent',
      status: 'queued',
      at,
      durationSeconds: null,
      failure: null,
      ...news,
    },
    { ...givenPlacedCall({ state: 'dialling', dialledAt: at }), ...fields },
  )

const doubted = { state: 'unknown', isOnAnother: true } as const

describe('what a provider tells of a call', () => {
  it('keeps what the provider calls it', () => {
    expect(planOf(settle({}))).toEqual({
      call: { state: 'dialling', providerReference: 'CA1' },
      look: false,
      hangUp: false,
      diary: [],
    })
    expect(refusalOf(settle({}, { providerReference: 'CA1' }))).toMatchObject({ code: 'CALL_UP_TO_DATE' })
    expect(refusalOf(settle({}, { providerReference: 'CA2' }))).toMatchObject({ code: 'OTHER_CALL' })
  })

  it('tells the diary how it ended, and nothing of what comes before', () => {
    expect(planOf(settle({ status: 'ringing' })).diary).toEqual([])
    const over = planOf(settle({ leg: 'debtor', status: 'completed', durationSeconds: 65 }))
    expect(over.call).toMatchObject({ state: 'completed', durationSeconds: 65, endedAt: at })
    expect(over.diary).toMatchObject([
      { type: 'callEnded', data: { state: 'completed', durationSeconds: 65, failure: null } },
    ])
    expect(planOf(settle({ status: 'noAnswer' })).diary).toMatchObject([
      { data: { state: 'failed', failure: 'agentNoAnswer' } },
    ])
  })

  it('hangs up once what was in doubt when its person is on another call, and still hears how it ends', () => {
    expect(planOf(settle({ status: 'ringing' }, doubted))).toEqual({
      call: { state: 'unknown', providerReference: 'CA1' },
      look: false,
      hangUp: true,
      diary: [],
    })
    const named = { ...doubted, providerReference: 'CA1' }
    expect(refusalOf(settle({ status: 'inProgress' }, named))).toMatchObject({ code: 'CALL_UP_TO_DATE' })
    expect(planOf(settle({ status: 'cancelled' }, named))).toMatchObject({
      call: { state: 'cancelled' },
      hangUp: false,
    })
    expect(planOf(settle({ status: 'ringing' }, { ...doubted, isOnAnother: false }))).toMatchObject({
      call: { state: 'agentRinging' },
      hangUp: false,
    })
  })

  it('asks to look when the caller is gone and nothing was heard of the debtor', () => {
    expect(planOf(settle({ status: 'completed' }, { state: 'ringing' }))).toMatchObject({
      look: true,
      call: { state: 'ringing' },
    })
    expect(
      refusalOf(settle({ status: 'completed' }, { state: 'busy', providerReference: 'CA1' })),
    ).toMatchObject({
      code: 'CALL_UP_TO_DATE',
    })
  })

  it('hangs up as soon as it is known which call, when that was asked before', () => {
    expect(planOf(settle({}, { hangUpAskedAt: at })).hangUp).toBe(true)
    expect(
      planOf(settle({ status: 'ringing' }, { hangUpAskedAt: at, providerReference: 'CA1' })).hangUp,
    ).toBe(false)
  })
})
