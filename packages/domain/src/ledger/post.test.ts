import { describe, expect, it } from 'vitest'
import { localDate } from '../shared/local-date.ts'
import { givenClaim, givenId } from '../testing/given-account.ts'
import { assertBalanced, balanceEffect, foldBalances, foldTotals } from './balance.ts'
import { offset, receivable } from './entry.ts'
import { postInvoice, postPayment, postReversal } from './post.ts'

const effectiveOn = localDate('2026-11-20')
const claimId = givenId('claim')
const productId = givenId('product')

describe('postInvoice', () => {
  it('books what is owed against revenue, and charges against fee income', () => {
    expect(
      postInvoice({
        effectiveOn,
        claimId,
        productId,
        principalMinor: 100n,
        interestMinor: 5n,
        costMinor: 7n,
      }),
    ).toEqual({
      context: 'invoice',
      effectiveOn,
      entries: [
        {
          ledgerAccount: 'principal',
          component: 'principal',
          claimId,
          productId,
          amountMinor: 100n,
          affectsBalance: true,
        },
        {
          ledgerAccount: 'interest',
          component: 'interest',
          claimId,
          productId,
          amountMinor: 5n,
          affectsBalance: true,
        },
        {
          ledgerAccount: 'cost',
          component: 'cost',
          claimId,
          productId,
          amountMinor: 7n,
          affectsBalance: true,
        },
        { ledgerAccount: 'revenue', amountMinor: -100n, affectsBalance: false },
        { ledgerAccount: 'feeIncome', amountMinor: -12n, affectsBalance: false },
      ],
    })
  })

  it('books no entry of zero', () => {
    const { entries } = postInvoice({ effectiveOn, claimId, principalMinor: 100n })
    expect(entries.map((entry) => entry.ledgerAccount)).toEqual(['principal', 'revenue'])
  })

  it('throws on an invoice of nothing', () => {
    expect(() => postInvoice({ effectiveOn, claimId, principalMinor: 0n })).toThrow('needs two sides')
  })
})

describe('postPayment', () => {
  it('lowers claims and holds the rest as credit', () => {
    const claim = givenClaim(1, { principalMinor: 100n, productId })
    const { transaction } = postPayment({
      claims: [claim],
      amountMinor: 130n,
      order: 'costsInterestPrincipal',
      effectiveOn,
    })
    expect(transaction).toEqual({
      context: 'payment',
      effectiveOn,
      entries: [
        {
          ledgerAccount: 'principal',
          component: 'principal',
          claimId,
          productId,
          amountMinor: -100n,
          affectsBalance: true,
        },
        { ledgerAccount: 'unappliedCash', amountMinor: -30n, affectsBalance: true },
        { ledgerAccount: 'clearing', amountMinor: 130n, affectsBalance: false },
      ],
    })
    expect(balanceEffect(transaction.entries)).toBe(-130n)
    expect(foldBalances(transaction.entries).unappliedMinor).toBe(30n)
  })
})

describe('postReversal', () => {
  const id = givenId('ledgerTransaction')
  const { transaction } = postPayment({
    claims: [givenClaim(1, { principalMinor: 100n, costMinor: 5n })],
    amountMinor: 130n,
    order: 'costsInterestPrincipal',
    effectiveOn,
  })

  it('books the exact inverse of a payment', () => {
    const reversal = postReversal(
      { id, ...transaction },
      { effectiveOn: localDate('2026-11-21'), reason: 'Chargeback' },
    )
    expect(reversal).toMatchObject({
      context: 'paymentReversal',
      reversesId: id,
      reason: 'Chargeback',
      effectiveOn: '2026-11-21',
    })
    expect(reversal.entries).toEqual(
      transaction.entries.map((entry) => ({ ...entry, amountMinor: -entry.amountMinor })),
    )
    expect(foldBalances([...transaction.entries, ...reversal.entries])).toMatchObject({
      accountMinor: 0n,
      unappliedMinor: 0n,
    })
    expect(foldTotals([...transaction.entries, ...reversal.entries])).toEqual({
      debitedMinor: 130n,
      creditedMinor: 130n,
    })
  })

  it('calls the reversal of anything else a correction', () => {
    const invoice = postInvoice({ effectiveOn, claimId, principalMinor: 100n })
    expect(postReversal({ id, ...invoice }, { effectiveOn, reason: 'Mistake' }).context).toBe('correction')
  })
})

describe('assertBalanced', () => {
  it('throws when money would appear or vanish', () => {
    const entries = [receivable('principal', 100n, { id: claimId }), offset('revenue', -99n)]
    expect(() => assertBalanced({ context: 'invoice', effectiveOn, entries })).toThrow('out of balance by 1')
  })

  it('throws on an entry of zero', () => {
    const entries = [receivable('principal', 0n, { id: claimId }), offset('revenue', 0n)]
    expect(() => assertBalanced({ context: 'invoice', effectiveOn, entries })).toThrow('entry of zero')
  })
})
