import { describe, expect, it } from 'vitest'
import type { AccountState } from '../../account/account-state.ts'
import type { StoredCharge } from '../../charge/charge-state.ts'
import { balanceEffect } from '../../ledger/balance.ts'
import { postCredit, postPayment } from '../../ledger/post.ts'
import { localDate } from '../../shared/local-date.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import {
  accountId,
  givenAccount,
  givenClaim,
  givenId,
  givenMethod,
  givenPromise,
} from '../../testing/given-account.ts'
import { givenCharge } from '../../testing/given-charge.ts'
import { settleCharge } from './rule.ts'

const claim = givenClaim(1)
const older = givenClaim(2, { dueOn: localDate('2026-09-01') })
const report = {
  outcome: 'succeeded',
  returnedMinor: '0',
  failureCode: null,
  returnReason: null,
  providerReference: 'pi_1',
}

const { transaction } = postPayment({
  claims: [claim],
  amountMinor: 10_000n,
  order: 'costsInterestPrincipal',
  effectiveOn: localDate('2026-11-10'),
})
const standing = {
  transaction: {
    ...transaction,
    id: givenId('ledgerTransaction'),
    effectiveOn: localDate('2026-11-10'),
    reversesId: null,
    reversedById: null,
  },
  promises: [],
  payments: [],
}
const effectiveOn = localDate('2026-11-10')
const succeeded = { state: 'succeeded', submitted: true, booked: true } as const

interface Given {
  readonly charge?: Partial<StoredCharge>
  readonly account?: Partial<AccountState>
  readonly payment?: object | null
  readonly creditUses?: readonly object[]
}

function settle(fields: object, { charge = {}, account = {}, payment = null, creditUses = [] }: Given = {}) {
  const stored = givenCharge({ submitted: true, ...charge })
  const whole = givenAccount({ claims: [older, claim], paymentMethods: [givenMethod()], ...account })
  const input = { accountId, chargeId: stored.id, ...report, ...fields }
  return decide(settleCharge, whole, input, { charge: stored, kind: 'directDebit', payment, creditUses })
}

describe('settle charge', () => {
  it('books the money on the claim that was charged, not on the oldest, and tells it', () => {
    const plan = planOf(settle({}))
    expect(plan.charge).toEqual({ state: 'succeeded', providerReference: 'pi_1' })
    expect(plan.ledger).toMatchObject({ context: 'payment', effectiveOn: '2026-11-21' })
    expect(plan.ledger?.entries[0]).toMatchObject({ claimId: claim.id, amountMinor: -10_000n })
    expect(plan.diary.map(({ type }) => type)).toEqual(['chargeSucceeded', 'claimSettled'])
    expect(plan.diary[0]).toMatchObject({
      subjectId: givenId('charge'),
      claimId: claim.id,
      data: { claims: [{ id: claim.id, reference: 'INV-1' }] },
    })
  })

  it('gives the money to the oldest when the claim was settled or disputed meanwhile', () => {
    for (const claims of [[older], [older, { ...claim, disputed: true }]]) {
      const { ledger } = planOf(settle({}, { account: { claims } }))
      expect(ledger?.entries[0]).toMatchObject({ claimId: older.id, amountMinor: -10_000n })
    }
    expect(planOf(settle({}, { account: { claims: [] } })).ledger?.entries[0]?.ledgerAccount).toBe(
      'unappliedCash',
    )
  })

  it('keeps a promise that it fulfils', () => {
    const promise = givenPromise(1)
    const { promises, diary } = planOf(settle({}, { account: { promises: [promise] } }))
    expect(promises).toEqual([{ promiseId: promise.id, paidMinor: 10_000n, status: 'kept' }])
    expect(diary.at(-1)).toMatchObject({ type: 'promiseKept' })
  })

  it('books nothing when it failed, and says why', () => {
    const plan = planOf(settle({ outcome: 'failed', failureCode: 'insufficientFunds' }))
    expect(plan.ledger).toBeNull()
    expect(plan.charge).toEqual({
      state: 'failed',
      providerReference: 'pi_1',
      failureCode: 'insufficientFunds',
    })
    expect(plan.diary).toMatchObject([{ type: 'chargeFailed', data: { reason: 'insufficientFunds' } }])
  })

  it('keeps what a provider that takes its time calls it', () => {
    const plan = planOf(settle({ outcome: 'processing' }))
    expect(plan).toMatchObject({
      ledger: null,
      charge: { state: 'pending', providerReference: 'pi_1' },
      diary: [],
    })
  })

  it('books a late success of what was thought to have failed', () => {
    expect(planOf(settle({}, { charge: { state: 'failed' } })).charge.state).toBe('succeeded')
  })

  it('reverses the whole payment when it is taken back', () => {
    const plan = planOf(
      settle(
        { returnedMinor: '10000', returnReason: 'chargeback' },
        { charge: succeeded, payment: standing, account: { claims: [older] } },
      ),
    )
    expect(plan.ledger).toMatchObject({
      context: 'paymentReversal',
      reversesId: givenId('ledgerTransaction'),
      reason: 'Charge: Chargeback',
    })
    expect(balanceEffect(plan.ledger?.entries ?? [])).toBe(10_000n)
    expect(plan.charge).toEqual({
      state: 'returned',
      providerReference: 'pi_1',
      returnedMinor: 10_000n,
      returnReason: 'chargeback',
    })
    expect(plan.diary.map(({ type }) => type)).toEqual(['chargeReturned'])
  })

  it('takes credit back from what used it last, when the payment was kept as credit and is taken back', () => {
    const paid = postPayment({
      claims: [],
      amountMinor: 10_000n,
      order: 'costsInterestPrincipal',
      effectiveOn,
    })
    const credited = { ...standing, transaction: { ...standing.transaction, ...paid.transaction } }
    const usedBy = (n: number, amountMinor: bigint) => {
      const { transaction } = postCredit({
        claims: [claim],
        amountMinor,
        order: 'costsInterestPrincipal',
        effectiveOn,
      })
      return { ...transaction, id: givenId('ledgerTransaction', n) }
    }
    const back = (unappliedMinor: bigint) =>
      planOf(
        settle(
          { returnedMinor: '10000', returnReason: 'chargeback' },
          {
            charge: succeeded,
            payment: credited,
            account: { unappliedMinor },
            creditUses: [usedBy(7, 6000n), usedBy(8, 4000n)],
          },
        ),
      )
    expect(back(10_000n).creditReversals).toEqual([])
    expect(back(6000n).creditReversals).toMatchObject([{ reversesId: givenId('ledgerTransaction', 8) }])
    const all = back(0n)
    expect(all.creditReversals.map(({ reversesId }) => reversesId)).toEqual([
      givenId('ledgerTransaction', 8),
      givenId('ledgerTransaction', 7),
    ])
    expect(all.ledger?.entries[0]).toMatchObject({ ledgerAccount: 'unappliedCash', amountMinor: 10_000n })
    expect(all.diary.map(({ type }) => type)).toEqual(['chargeReturned', 'entryReversed', 'entryReversed'])
  })

  it('breaks a promise again whose money is taken back', () => {
    const kept = givenPromise(1, { dueOn: localDate('2026-11-15'), paidMinor: 10_000n, status: 'kept' })
    const { promises } = planOf(
      settle(
        { returnedMinor: '10000', returnReason: 'notSufficientFunds' },
        { charge: succeeded, payment: { ...standing, promises: [kept] } },
      ),
    )
    expect(promises).toEqual([{ promiseId: kept.id, paidMinor: 0n, status: 'broken' }])
  })

  it('takes a part back in two steps: all out, and what is left in again', () => {
    const part = { returnedMinor: '4000', returnReason: 'refund' }
    const first = planOf(settle(part, { charge: succeeded, payment: standing }))
    expect(first.charge).toMatchObject({ state: 'succeeded', returnedMinor: 4000n })
    expect(first.diary[0]?.data).toMatchObject({ returned: { minor: '4000' } })
    const second = planOf(settle(part, { charge: { ...succeeded, booked: false, returnedMinor: 4000n } }))
    expect(balanceEffect(second.ledger?.entries ?? [])).toBe(-6000n)
  })

  it('only tells a return whose payment a person has reversed already', () => {
    const reversed = {
      ...standing,
      transaction: { ...standing.transaction, reversedById: givenId('ledgerTransaction', 2) },
    }
    const plan = planOf(
      settle(
        { returnedMinor: '10000', returnReason: 'chargeback' },
        { charge: succeeded, payment: reversed },
      ),
    )
    expect(plan.ledger).toBeNull()
    expect(plan.charge.state).toBe('returned')
  })

  it.each([
    ['is still processing', { outcome: 'processing' }, {}],
    ['succeeded, again', {}, succeeded],
    ['failed, after it succeeded', { outcome: 'failed', failureCode: 'declined' }, succeeded],
  ])('refuses when nothing is new: %s', (_name, fields, charge) => {
    expect(refusalOf(settle(fields, { charge: { ...charge, providerReference: 'pi_1' } }))).toEqual({
      code: 'CHARGE_UP_TO_DATE',
      field: 'chargeId',
    })
  })
})
