import { describe, expect, it } from 'vitest'
import { simulatePlan } from '../../plan/simulate-plan.ts'
import { localDate } from '../../shared/local-date.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import {
  accountId,
  givenAccount,
  givenClaim,
  givenContext,
  givenPromise,
} from '../../testing/given-account.ts'
import { givenPlan } from '../../testing/given-plan.ts'
import { restructureAccount } from './rule.ts'

const wish = { interval: 'monthly' as const, firstOn: localDate('2026-11-21'), count: 3 }
const claims = [givenClaim(1), givenClaim(2, { disputed: true })]
const account = givenAccount({ claims })
const { hash } = planOf(simulatePlan(account, wish, givenContext.today))

const restructure = (fields: object = {}, other: Parameters<typeof givenAccount>[0] = {}) =>
  decide(restructureAccount, givenAccount({ claims, ...other }), {
    accountId,
    ...wish,
    simulationHash: hash,
    ...fields,
  })

describe('restructure account', () => {
  it('agrees exactly what was simulated, by the terms of today', () => {
    const plan = planOf(restructure({ note: 'After payday' }))
    expect(plan).toMatchObject({
      plan: {
        interval: 'monthly',
        currency: 'EUR',
        totalMinor: 10_000n,
        madeAt: givenContext.now,
        judgedOn: '2026-11-20',
        nextOn: '2026-11-21',
        toleranceMinor: 100n,
        graceDays: 3,
        missedLimit: 2,
      },
      instalments: [
        { number: 1, dueOn: '2026-11-21', amountMinor: 3333n },
        { number: 2, dueOn: '2026-12-21', amountMinor: 3333n },
        { number: 3, dueOn: '2027-01-21', amountMinor: 3334n },
      ],
      claimIds: [claims[0]?.id],
      replacedPromiseIds: [],
      diary: [{ type: 'planAgreed', data: { count: 3, note: 'After payday', lastOn: '2027-01-21' } }],
    })
  })

  it('ends open promises, and says so', () => {
    const promises = [givenPromise(1), givenPromise(2, { status: 'broken' })]
    const withPromises = givenAccount({ claims, promises })
    const simulated = planOf(simulatePlan(withPromises, wish, givenContext.today))
    const plan = planOf(restructure({ simulationHash: simulated.hash }, { promises }))
    expect(plan.replacedPromiseIds).toEqual([promises[0]?.id])
    expect(plan.diary[1]).toMatchObject({
      type: 'promiseCancelled',
      subjectId: promises[0]?.id,
      data: { note: 'An instalment plan takes its place' },
    })
  })

  it.each([
    ['another wish than was simulated', { count: 4 }, {}],
    ['a balance that moved', {}, { claims: [givenClaim(1, { principalMinor: 9000n })] }],
    ['no hash of ours', { simulationHash: 'abc' }, {}],
  ])('refuses %s', (_name, fields, other) => {
    expect(refusalOf(restructure(fields, other))).toEqual({
      code: 'SIMULATION_CHANGED',
      field: 'simulationHash',
    })
  })

  it.each([
    ['one instalment', { count: 1 }, 'TOO_SMALL', 'count'],
    ['another interval', { interval: 'daily' }, 'NOT_ONE_OF', 'interval'],
    ['a day that has passed', { firstOn: '2026-11-20' }, 'FIRST_IN_PAST', 'firstOn'],
  ])('refuses %s', (_name, fields, code, field) => {
    expect(refusalOf(restructure(fields))).toEqual({ code, field })
  })

  it.each([
    ['a plan is in force', { instalmentPlan: givenPlan() }, 'PLAN_ALREADY_ACTIVE'],
    ['nothing is open', { claims: [] }, 'NO_OPEN_BALANCE'],
    ['credit covers all that is open', { unappliedMinor: 10_000n }, 'NO_OPEN_BALANCE'],
    ['everything is disputed', { claims: claims.slice(1) }, 'EVERYTHING_DISPUTED'],
    ['the account is closed', { status: 'closed' as const }, 'ACCOUNT_CLOSED'],
  ])('is not possible when %s', (_name, fields, code) => {
    const on = givenAccount({ claims, ...fields })
    expect(refusalOf(restructureAccount.available(on, givenContext))).toEqual({ code })
    expect(refusalOf(restructure({}, fields))).toEqual({ code })
  })

  it.each(['kept', 'broken'] as const)('is possible again after a plan was %s', (status) => {
    expect(restructure({}, { instalmentPlan: givenPlan({ status }) }).ok).toBe(true)
  })
})
