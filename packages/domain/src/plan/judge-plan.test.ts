import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../shared/local-date.ts'
import { givenPlan } from '../testing/given-plan.ts'
import { judgePlan } from './judge-plan.ts'
import type { Receipt } from './judge-plan.ts'

/** 100.00 on 1, 8 and 15 December; three days of grace, 1.00 tolerance; two missed break it. */
const plan = givenPlan()
const paid = (day: string, amountMinor: bigint): Receipt => ({
  effectiveOn: localDate(`2026-${day}`),
  amountMinor,
})
const judge = (today: string, ...receipts: Receipt[]) => judgePlan(plan, receipts, localDate(today))
const statuses = (today: string, ...receipts: Receipt[]) =>
  judge(today, ...receipts).instalments.map(({ status }) => status)

describe('judging a plan', () => {
  it.each([
    ['2026-11-30', ['scheduled', 'scheduled', 'scheduled'], 'active', '2026-12-01'],
    ['2026-12-01', ['due', 'scheduled', 'scheduled'], 'active', '2026-12-05'],
    ['2026-12-04', ['due', 'scheduled', 'scheduled'], 'active', '2026-12-05'],
    ['2026-12-05', ['broken', 'scheduled', 'scheduled'], 'active', '2026-12-08'],
    ['2026-12-08', ['broken', 'due', 'scheduled'], 'active', '2026-12-12'],
    ['2026-12-12', ['broken', 'broken', 'scheduled'], 'broken', null],
    ['2027-12-12', ['broken', 'broken', 'scheduled'], 'broken', null],
  ])('without money, on %s', (today, expected, status, nextOn) => {
    expect(statuses(today)).toEqual(expected)
    expect(judge(today)).toMatchObject({ status, nextOn })
  })

  it('fills the oldest instalment first and keeps what is paid ahead of its day', () => {
    expect(judge('2026-11-25', paid('11-25', 15_000n))).toMatchObject({
      status: 'active',
      paidMinor: 15_000n,
      nextOn: '2026-12-08',
      instalments: [
        { status: 'kept', paidMinor: 10_000n, paidOn: '2026-11-25' },
        { status: 'scheduled', paidMinor: 5000n, paidOn: null },
        { status: 'scheduled', paidMinor: 0n, paidOn: null },
      ],
    })
  })

  it('is kept as soon as all but the tolerance is in, which is forgiven once', () => {
    expect(judge('2026-12-01', paid('12-01', 29_900n)).status).toBe('kept')
    expect(judge('2026-12-01', paid('12-01', 29_899n)).status).toBe('active')
    expect(statuses('2026-12-08', paid('12-01', 9900n), paid('12-08', 9900n))).toEqual([
      'kept',
      'due',
      'scheduled',
    ])
  })

  it('keeps an instalment to the last day of grace, by value date', () => {
    expect(statuses('2026-12-06', paid('12-04', 10_000n))[0]).toBe('kept')
    expect(statuses('2026-12-06', paid('12-05', 10_000n))[0]).toBe('broken')
  })

  it('says kept in part of what came in short, and remembers when the rest came late', () => {
    const late = judge('2026-12-06', paid('12-02', 4000n), paid('12-06', 6000n))
    expect(late.instalments[0]).toEqual({ status: 'partKept', paidMinor: 10_000n, paidOn: '2026-12-06' })
  })

  it('goes on when what was missed is made good before the next is missed', () => {
    const receipts = [paid('12-06', 10_000n), paid('12-15', 20_000n)]
    expect(judge('2026-12-20', ...receipts)).toMatchObject({
      status: 'kept',
      instalments: [{ status: 'broken' }, { status: 'broken' }, { status: 'kept' }],
    })
  })

  it('breaks when the last days are over and something is still to be paid', () => {
    const receipts = [paid('12-01', 20_000n)]
    expect(judge('2026-12-18', ...receipts).status).toBe('active')
    expect(judge('2026-12-19', ...receipts).status).toBe('broken')
  })

  it('counts nothing that comes in after it broke', () => {
    const broken = judge('2026-12-20', paid('12-12', 30_000n))
    expect(broken).toMatchObject({ status: 'broken', paidMinor: 0n })
  })

  it('is what it was without a payment that is taken back', () => {
    const kept = [paid('12-01', 10_000n), paid('12-02', 20_000n)]
    expect(judge('2026-12-03', ...kept).status).toBe('kept')
    expect(judge('2026-12-03', ...kept.slice(0, 1))).toEqual(judge('2026-12-03', paid('12-01', 10_000n)))
    expect(judge('2026-12-03', ...kept.slice(1)).instalments[2]).toMatchObject({ status: 'scheduled' })
  })

  it('does not count nothing as paid when the tolerance is as large as an instalment', () => {
    const small = givenPlan({ totalMinor: 300n, toleranceMinor: 100n })
    expect(judgePlan(small, [], localDate('2026-12-01')).instalments[0]?.status).toBe('due')
  })

  const receipts = fc.array(
    fc.record({
      effectiveOn: fc.integer({ min: -5, max: 25 }).map((days) => addDays(localDate('2026-12-01'), days)),
      amountMinor: fc.bigInt({ min: 1n, max: 20_000n }),
    }),
    { maxLength: 8 },
  )
  const inTwoOrders = receipts.chain((money) =>
    fc.tuple(fc.constant(money), fc.shuffledSubarray(money, { minLength: money.length })),
  )
  const day = fc.integer({ min: -5, max: 30 }).map((days) => addDays(localDate('2026-12-01'), days))

  it('says the same whatever the order of the payments', () => {
    fc.assert(
      fc.property(inTwoOrders, day, ([money, shuffled], today) => {
        const known = (all: readonly Receipt[]) => all.filter(({ effectiveOn }) => effectiveOn <= today)
        expect(judgePlan(plan, known(shuffled), today)).toEqual(judgePlan(plan, known(money), today))
      }),
    )
  })

  it('never counts more than came in or more than was agreed, and later instalments never before earlier ones', () => {
    fc.assert(
      fc.property(receipts, day, (money, today) => {
        const known = money.filter(({ effectiveOn }) => effectiveOn <= today)
        const { instalments, paidMinor } = judgePlan(plan, known, today)
        const received = known.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)
        expect(instalments.reduce((sum, instalment) => sum + instalment.paidMinor, 0n)).toBe(paidMinor)
        expect(paidMinor <= received && paidMinor <= plan.totalMinor).toBe(true)
        for (const [index, { paidMinor: part }] of instalments.entries()) {
          const before = instalments[index - 1]?.paidMinor ?? 10_000n
          expect(part === 0n || before === 10_000n).toBe(true)
        }
      }),
    )
  })

  it('never comes back from broken by time alone', () => {
    fc.assert(
      fc.property(receipts, day, fc.integer({ min: 1, max: 30 }), (money, today, later) => {
        const known = money.filter(({ effectiveOn }) => effectiveOn <= today)
        const now = judgePlan(plan, known, today)
        const then = judgePlan(plan, known, addDays(today, later))
        // Nothing changes before the day that is named, nor ever once it broke.
        const stands = now.status === 'broken' || (now.nextOn !== null && addDays(today, later) < now.nextOn)
        expect(stands ? then : now).toEqual(now)
        expect(now.status === 'kept' ? then.status : 'kept').toBe('kept')
      }),
    )
  })
})
