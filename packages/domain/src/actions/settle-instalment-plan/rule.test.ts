import { describe, expect, it } from 'vitest'
import { localDate } from '../../shared/local-date.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { accountId, givenAccount } from '../../testing/given-account.ts'
import { givenPlan } from '../../testing/given-plan.ts'
import type { Receipt } from '../../plan/judge-plan.ts'
import { settleInstalmentPlan } from './rule.ts'

const settle = (wishes: Parameters<typeof givenPlan>[0], receipts: readonly Receipt[] = []) =>
  decide(
    settleInstalmentPlan,
    givenAccount({ instalmentPlan: givenPlan(wishes) }),
    { accountId, planId: givenPlan().id },
    receipts,
  )
const firstOn = localDate('2026-11-17')

describe('settle instalment plan', () => {
  it.each([
    ['broken', 0n, 'instalmentBroken'],
    ['partKept', 4000n, 'instalmentPartKept'],
    ['kept', 9900n, 'instalmentKept'],
  ])('says %s once the days of grace are over', (status, amountMinor, type) => {
    const receipts = amountMinor > 0n ? [{ effectiveOn: firstOn, amountMinor }] : []
    const { judged, diary } = planOf(settle({ firstOn }, receipts))
    expect(judged.instalments[0]).toMatchObject({ status, paidMinor: amountMinor })
    expect(diary).toMatchObject([
      { type, subjectId: givenPlan().instalments[0]?.id, data: { number: 1, count: 3 } },
    ])
  })

  it('says what is due today', () => {
    const { diary } = planOf(settle({ firstOn: localDate('2026-11-21') }))
    expect(diary.map(({ type }) => type)).toEqual(['instalmentDue'])
  })

  it('says that the plan broke, after the instalment that broke it', () => {
    const { judged, diary } = planOf(settle({ firstOn: localDate('2026-11-10') }))
    expect(judged.status).toBe('broken')
    expect(diary.map(({ type }) => type)).toEqual(['instalmentBroken', 'instalmentBroken', 'planBroken'])
  })

  it.each([
    ['nothing has changed', {}, 'NOTHING_TO_SETTLE'],
    ['the plan is over', { status: 'broken' as const }, 'PLAN_NOT_ACTIVE'],
  ])('does nothing when %s', (_name, wishes, code) => {
    expect(refusalOf(settle(wishes))).toEqual({ code, field: 'planId' })
  })
})
