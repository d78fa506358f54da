import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../shared/local-date.ts'
import { planOf, refusalOf } from '../testing/decide.ts'
import { givenAccount, givenClaim, givenContext, givenPromise } from '../testing/given-account.ts'
import { planIntervals } from './plan-interval.ts'
import { simulatePlan } from './simulate-plan.ts'
import type { PlanWish } from './simulate-plan.ts'

const { today } = givenContext
const wish: PlanWish = { interval: 'monthly', firstOn: localDate('2026-11-30'), count: 3 }
const claims = [
  givenClaim(1, { principalMinor: 10_000n, interestMinor: 1n }),
  givenClaim(2, { costMinor: 500n, principalMinor: 9500n }),
  givenClaim(3, { disputed: true }),
]
const account = givenAccount({ claims })
const hashOf = (fields: Parameters<typeof givenAccount>[0] = {}, other: Partial<PlanWish> = {}) =>
  planOf(simulatePlan(givenAccount({ claims, ...fields }), { ...wish, ...other }, today)).hash

describe('simulating a plan', () => {
  it('combines what is open and not in dispute, and says what is left after each instalment', () => {
    const simulation = planOf(simulatePlan(account, wish, today))
    expect(simulation).toMatchObject({
      totalMinor: 20_001n,
      claims: [claims[0], claims[1]],
      disputed: [claims[2]],
      instalments: [
        { number: 1, dueOn: '2026-11-30', amountMinor: 6667n, remainingMinor: 13_334n },
        { number: 2, dueOn: '2026-12-30', amountMinor: 6667n, remainingMinor: 6667n },
        { number: 3, dueOn: '2027-01-30', amountMinor: 6667n, remainingMinor: 0n },
      ],
    })
  })

  it('takes the credit held off, and names the promises whose place it takes', () => {
    const promises = [givenPromise(1), givenPromise(2, { status: 'broken' })]
    const simulation = planOf(
      simulatePlan(givenAccount({ claims, unappliedMinor: 1n, promises }), wish, today),
    )
    expect(simulation.totalMinor).toBe(20_000n)
    expect(simulation.replacedPromises).toEqual([promises[0]])
  })

  it.each([
    ['a day that has passed', { firstOn: addDays(today, -1) }, 'FIRST_IN_PAST', 'firstOn'],
    ['a day too far ahead', { firstOn: addDays(today, 46) }, 'FIRST_TOO_FAR', 'firstOn'],
    ['more instalments than the settings allow', { count: 37 }, 'TOO_MANY_INSTALMENTS', 'count'],
  ])('refuses %s', (_name, other, code, field) => {
    expect(refusalOf(simulatePlan(account, { ...wish, ...other }, today))).toEqual({ code, field })
  })

  it('refuses instalments of nothing', () => {
    const cent = givenAccount({ claims: [givenClaim(1, { principalMinor: 2n })] })
    expect(refusalOf(simulatePlan(cent, wish, today))).toEqual({
      code: 'INSTALMENT_TOO_SMALL',
      field: 'count',
    })
  })

  it('sums to what is owed, in rising dates that end with nothing left', () => {
    const minor = fc.bigInt({ min: 200n, max: 1_000_000n })
    const some = fc.array(fc.tuple(minor, minor, fc.boolean()), { minLength: 1, maxLength: 8 })
    const days = fc.integer({ min: 0, max: 45 })
    fc.assert(
      fc.property(
        some,
        days,
        fc.constantFrom(...planIntervals),
        fc.integer({ min: 2, max: 36 }),
        (rows, day, interval, count) => {
          const open = rows.map(([principalMinor, costMinor, disputed], index) =>
            // One at least is not disputed: a plan of nothing is refused.
            givenClaim(index, { principalMinor, costMinor, disputed: disputed && index > 0 }),
          )
          const undisputed = open.filter(({ disputed }) => !disputed)
          const simulated = simulatePlan(
            givenAccount({ claims: open }),
            { interval, count, firstOn: addDays(today, day) },
            today,
          )
          const { instalments, totalMinor } = planOf(simulated)
          const owed = undisputed.reduce((sum, claim) => sum + claim.principalMinor + claim.costMinor, 0n)
          expect(totalMinor).toBe(owed)
          expect(instalments.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(owed)
          expect(instalments.at(-1)?.remainingMinor).toBe(0n)
          const dates = instalments.map(({ dueOn }) => dueOn)
          expect(new Set(dates).size).toBe(count)
          expect(dates.toSorted()).toEqual(dates)
        },
      ),
    )
  })
})

describe('the hash of a simulation', () => {
  it('is the same for the same account and wish, whatever else happened', () => {
    expect(hashOf({ version: 9, tasks: [] })).toBe(hashOf())
    expect(hashOf({ claims: claims.toReversed() })).toBe(hashOf())
  })

  it.each([
    ['money came in', { claims: [givenClaim(1, { principalMinor: 9999n }), ...claims.slice(1)] }],
    ['a due date moved', { claims: [{ ...claims[0], dueOn: today } as never, ...claims.slice(1)] }],
    [
      'a claim was disputed',
      {
        claims: claims
          .map((claim) => ({ ...claim, disputed: true }))
          .slice(1)
          .concat(claims.slice(0, 1)),
      },
    ],
    ['a claim was added', { claims: [...claims, givenClaim(4)] }],
    ['credit is held', { unappliedMinor: 1n }],
    ['a promise was taken', { promises: [givenPromise(1)] }],
    ['the terms are others', { settings: { ...account.settings, instalmentGraceDays: 4 } }],
  ])('is another when %s', (_name, fields) => {
    expect(hashOf(fields)).not.toBe(hashOf())
  })

  it.each([
    ['interval', { interval: 'weekly' as const }],
    ['first date', { firstOn: localDate('2026-12-01') }],
    ['count', { count: 4 }],
  ])('is another for another %s', (_name, other) => {
    expect(hashOf({}, other)).not.toBe(hashOf())
  })
})
