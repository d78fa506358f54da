import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../shared/local-date.ts'
import { givenClaim, givenContext, givenId, givenPromise, instant } from '../testing/given-account.ts'
import { postPayment } from '../ledger/post.ts'
import { applyPaymentToPromises, moneyReceived, recountPromises } from './apply-payment.ts'
import type { MoneyReceived } from './apply-payment.ts'

const judging = { today: givenContext.today, timeZone: 'Europe/Dublin', toleranceMinor: 0n }
const today = judging.today
const claim = (number: number) => givenId('claim', number)
const money = (lines: [number, bigint][], unallocatedMinor = 0n): MoneyReceived => ({
  lines: lines.map(([number, amountMinor]) => ({ claimId: claim(number), amountMinor })),
  unallocatedMinor,
})
const soon = givenPromise(1, { amountMinor: 100n, dueOn: localDate('2026-11-25') })
const later = givenPromise(2, { amountMinor: 100n, dueOn: localDate('2026-11-30') })

describe('applyPaymentToPromises', () => {
  it('fills the promise due first, then the next, each cent once', () => {
    expect(applyPaymentToPromises([later, soon], money([[1, 130n]]), today, judging)).toEqual([
      { promiseId: soon.id, paidMinor: 100n, status: 'kept' },
      { promiseId: later.id, paidMinor: 30n, status: 'open' },
    ])
  })

  it('counts credit towards a promise for the account', () => {
    expect(applyPaymentToPromises([soon], money([], 100n), today, judging)).toEqual([
      { promiseId: soon.id, paidMinor: 100n, status: 'kept' },
    ])
  })

  it('counts towards a promise for claims only what went to them', () => {
    const bound = { ...soon, claimIds: [claim(2)] }
    expect(
      applyPaymentToPromises(
        [bound],
        money(
          [
            [1, 50n],
            [2, 40n],
          ],
          60n,
        ),
        today,
        judging,
      ),
    ).toEqual([{ promiseId: soon.id, paidMinor: 40n, status: 'open' }])
    expect(applyPaymentToPromises([bound], money([[1, 50n]], 60n), today, judging)).toEqual([])
  })

  it('adds to what came in before', () => {
    expect(applyPaymentToPromises([{ ...soon, paidMinor: 60n }], money([[1, 40n]]), today, judging)).toEqual([
      { promiseId: soon.id, paidMinor: 100n, status: 'kept' },
    ])
  })

  it.each([
    ['money valued before the promise was made', '2026-10-31', soon],
    ['money valued after its day', '2026-11-26', soon],
    ['a promise that is kept', '2026-11-21', { ...soon, status: 'kept' as const }],
    ['a promise that is cancelled', '2026-11-21', { ...soon, status: 'cancelled' as const }],
  ])('passes over %s', (_name, effectiveOn, promise) => {
    expect(applyPaymentToPromises([promise], money([[1, 100n]]), localDate(effectiveOn), judging)).toEqual([])
  })

  it('counts money that was in time though it is booked late', () => {
    const broken = { ...soon, dueOn: localDate('2026-11-10'), status: 'broken' as const }
    expect(applyPaymentToPromises([broken], money([[1, 100n]]), localDate('2026-11-10'), judging)).toEqual([
      { promiseId: soon.id, paidMinor: 100n, status: 'kept' },
    ])
  })

  it('goes by the day in the time zone of the account', () => {
    const lateEvening = { ...soon, madeAt: instant('2026-11-20T23:30:00.000Z') }
    const on = (timeZone: string) =>
      applyPaymentToPromises([lateEvening], money([[1, 1n]]), localDate('2026-11-20'), {
        ...judging,
        timeZone,
      }).length
    expect([on('Europe/Dublin'), on('Europe/Berlin')]).toEqual([1, 0])
  })
})

describe('recountPromises', () => {
  const payment = (amountMinor: bigint, bookedAt = givenContext.now) => ({
    bookedAt,
    effectiveOn: today,
    entries: postPayment({
      claims: [givenClaim(1, { principalMinor: 1000n })],
      amountMinor,
      order: 'costsInterestPrincipal',
      effectiveOn: today,
    }).transaction.entries,
  })

  it('moves later money up when the money before it is taken back', () => {
    // 100 filled the first promise, 100 more the second; without the first payment, the second one's money fills the first.
    const promises = [
      { ...soon, paidMinor: 100n, status: 'kept' as const },
      { ...later, paidMinor: 100n, status: 'kept' as const },
    ]
    expect(recountPromises(promises, [payment(100n)], judging)).toEqual([
      { promiseId: later.id, paidMinor: 0n, status: 'open' },
    ])
  })

  it('breaks a kept promise whose day has passed when its money is taken back', () => {
    const past = { ...soon, dueOn: localDate('2026-11-20'), paidMinor: 100n, status: 'kept' as const }
    expect(recountPromises([past], [], judging)).toEqual([
      { promiseId: soon.id, paidMinor: 0n, status: 'broken' },
    ])
  })

  it('leaves money out that was booked on the day of the promise, but before it was made', () => {
    const madeToday = { ...soon, madeAt: givenContext.now, paidMinor: 40n }
    const before = payment(30n, instant('2026-11-21T08:59:59.999Z'))
    expect(recountPromises([madeToday], [before, payment(40n)], judging)).toEqual([])
  })

  it('leaves cancelled promises and unchanged ones alone', () => {
    const cancelled = { ...soon, paidMinor: 30n, status: 'cancelled' as const }
    expect(recountPromises([cancelled, later], [], judging)).toEqual([])
  })

  it('agrees with applying the payments one after the other', () => {
    const amounts = fc.array(fc.bigInt({ min: 1n, max: 150n }), { maxLength: 6 })
    fc.assert(
      fc.property(amounts, (paid) => {
        let promises = [soon, later]
        for (const amount of paid) {
          const updates = applyPaymentToPromises(
            promises,
            moneyReceived(payment(amount).entries),
            today,
            judging,
          )
          promises = promises.map((promise) => ({
            ...promise,
            ...updates.find(({ promiseId }) => promiseId === promise.id),
          }))
        }
        expect(
          recountPromises(
            promises,
            paid.map((amount) => payment(amount)),
            judging,
          ),
        ).toEqual([])
      }),
    )
  })
})
