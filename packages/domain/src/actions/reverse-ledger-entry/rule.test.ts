import { describe, expect, it } from 'vitest'
import type { AccountState } from '../../account/account-state.ts'
import { postInvoice, postPayment } from '../../ledger/post.ts'
import { localDate } from '../../shared/local-date.ts'
import { accountId, givenAccount, givenClaim, givenId, givenPromise } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { reverseLedgerEntry } from './rule.ts'
import type { TransactionToReverse } from './rule.ts'

const claim = givenClaim(1)
const effectiveOn = localDate('2026-11-14')
const stored = { id: givenId('ledgerTransaction'), effectiveOn, reversesId: null, reversedById: null }
const pay = (amountMinor: bigint): TransactionToReverse => ({
  ...postPayment({ claims: [claim], amountMinor, order: 'costsInterestPrincipal', effectiveOn }).transaction,
  ...stored,
})
const invoice: TransactionToReverse = {
  ...postInvoice({ effectiveOn, claimId: claim.id, principalMinor: 10_000n }),
  ...stored,
}
const input = { accountId, entryId: givenId('ledgerEntry'), reason: 'chargeback' }

function reverse(
  transaction: TransactionToReverse | null,
  { account = {}, fields = {}, promises = [] as AccountState['promises'] } = {},
) {
  return decide(
    reverseLedgerEntry,
    givenAccount(account),
    { ...input, ...fields },
    { transaction, promises, payments: [] },
  )
}

describe('reverse an entry', () => {
  it('books the inverse on the claims that the payment was for', () => {
    const plan = planOf(reverse(pay(10_000n), { fields: { note: 'Card stolen' } }))
    expect(plan.ledger).toMatchObject({
      context: 'paymentReversal',
      effectiveOn: '2026-11-21',
      reversesId: stored.id,
      reason: 'Card stolen',
    })
    expect(plan.ledger.entries.map(({ ledgerAccount, amountMinor }) => [ledgerAccount, amountMinor])).toEqual(
      [
        ['principal', 10_000n],
        ['clearing', -10_000n],
      ],
    )
    expect(plan.cancelledClaimIds).toEqual([])
    expect(plan.diary).toMatchObject([
      {
        type: 'entryReversed',
        data: { context: 'payment', amount: { minor: '-10000' }, reason: 'chargeback', note: 'Card stolen' },
      },
    ])
  })

  it('takes back credit that is still held', () => {
    const account = { unappliedMinor: 500n }
    expect(reverse(pay(10_500n), { account }).ok).toBe(true)
    expect(refusalOf(reverse(pay(10_500n), { account: { unappliedMinor: 499n } }))).toEqual({
      code: 'CREDIT_ALREADY_USED',
      field: 'entryId',
    })
  })

  it.each([
    ['for that claim', { claimIds: [claim.id] }, [claim], 1],
    ['for the account, on which nothing else is owed', {}, [claim], 1],
    ['for the account, on which enough is still owed', {}, [claim, givenClaim(2)], 0],
    ['for another claim', { claimIds: [givenClaim(2).id] }, [claim, givenClaim(2)], 0],
    ['that nobody could keep before either', { amountMinor: 90_000n }, [claim, givenClaim(2)], 0],
  ])('with an invoice taken back, ends a promise %s', (_which, fields, claims, ends) => {
    const promise = givenPromise(1, fields)
    const plan = planOf(reverse(invoice, { account: { claims, promises: [promise] } }))
    expect(plan.endedPromiseIds).toEqual(ends ? [promise.id] : [])
    const told = { type: 'promiseCancelled', data: { note: 'INV-1 cancelled' }, subjectId: promise.id }
    expect(plan.diary.slice(1)).toMatchObject(ends ? [told] : [])
  })

  it('ends no promise when a payment is taken back', () => {
    const account = { claims: [claim], promises: [givenPromise(1, { claimIds: [claim.id] })] }
    expect(planOf(reverse(pay(1_000n), { account })).endedPromiseIds).toEqual([])
  })

  it('cancels a claim whose invoice is taken back, unless money was paid on it', () => {
    expect(planOf(reverse(invoice, { account: { claims: [claim] } }))).toMatchObject({
      ledger: { context: 'correction' },
      cancelledClaimIds: [claim.id],
    })
    for (const claims of [[{ ...claim, principalMinor: 9999n }], []]) {
      expect(refusalOf(reverse(invoice, { account: { claims } }))).toEqual({
        code: 'CLAIM_HAS_PAYMENTS',
        field: 'entryId',
      })
    }
  })

  it('breaks the promise that the money had kept, once its day has passed', () => {
    const kept = givenPromise(1, { dueOn: localDate('2026-11-20'), paidMinor: 10_000n, status: 'kept' })
    const plan = planOf(reverse(pay(10_000n), { promises: [kept] }))
    expect(plan.promises).toEqual([{ promiseId: kept.id, paidMinor: 0n, status: 'broken' }])
    expect(plan.diary.map(({ type }) => type)).toEqual(['entryReversed', 'promiseBroken'])
  })

  it('opens the promise again while its day is still to come', () => {
    const kept = givenPromise(1, { paidMinor: 10_000n, status: 'kept' })
    const plan = planOf(reverse(pay(10_000n), { promises: [kept] }))
    expect(plan.promises).toEqual([{ promiseId: kept.id, paidMinor: 0n, status: 'open' }])
    expect(plan.diary.map(({ type }) => type)).toEqual(['entryReversed'])
  })

  it('leaves promises alone when no payment is reversed', () => {
    const kept = givenPromise(1, { paidMinor: 10_000n, status: 'kept' })
    expect(planOf(reverse(invoice, { account: { claims: [claim] }, promises: [kept] })).promises).toEqual([])
  })

  it.each([
    ['an entry that is not there', null, {}, 'ENTRY_NOT_FOUND', 'entryId'],
    [
      'an entry that is reversed',
      { ...pay(1n), reversedById: givenId('ledgerTransaction', 2) },
      {},
      'ENTRY_ALREADY_REVERSED',
      'entryId',
    ],
    [
      'a reversal',
      { ...pay(1n), reversesId: givenId('ledgerTransaction', 2) },
      {},
      'ENTRY_IS_REVERSAL',
      'entryId',
    ],
    ['a day after today', pay(1n), { effectiveOn: '2026-11-22' }, 'EFFECTIVE_IN_FUTURE', 'effectiveOn'],
    [
      'a day before the entry',
      pay(1n),
      { effectiveOn: '2026-11-13' },
      'EFFECTIVE_BEFORE_ENTRY',
      'effectiveOn',
    ],
    ['a reason that is none', pay(1n), { reason: 'bored' }, 'NOT_ONE_OF', 'reason'],
  ])('refuses %s', (_name, transaction, fields, code, field) => {
    expect(refusalOf(reverse(transaction, { fields }))).toEqual({ code, field })
  })
})
