import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimState } from '../account/account-state.ts'
import { allocationOrders } from '../settings/settings.ts'
import type { Id } from '../shared/ids.ts'
import { localDate } from '../shared/local-date.ts'
import { givenClaim, givenId } from '../testing/given-account.ts'
import { foldBalances, noBalances } from './balance.ts'
import type { Balances } from './balance.ts'
import type { LedgerTransactionDraft } from './entry.ts'
import { postInvoice, postPayment, postReversal } from './post.ts'

const effectiveOn = localDate('2026-11-20')
const dueDates = ['2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01'].map(localDate)

/** What one may do to the ledger, in any order. */
type Step =
  | {
      kind: 'pay'
      amountMinor: bigint
      order: (typeof allocationOrders)[number]
      direction: readonly number[]
    }
  | { kind: 'reverse'; pick: number }

const pay = fc.record({
  kind: fc.constant('pay' as const),
  amountMinor: fc.bigInt({ min: 1n, max: 3000n }),
  order: fc.constantFrom(...allocationOrders),
  direction: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }),
})
const reverse = fc.record({ kind: fc.constant('reverse' as const), pick: fc.nat() })
const steps: fc.Arbitrary<Step[]> = fc.array(fc.oneof(pay, pay, reverse), { maxLength: 25 })
const minor = fc.bigInt({ min: 1n, max: 1500n })
const invoices = fc.array(fc.tuple(minor, minor, minor), { minLength: 1, maxLength: 4 })

/** A ledger that is nothing but its transactions: claims are folded from them before each booking. */
class Ledger {
  readonly transactions: (LedgerTransactionDraft & { id: Id<'ledgerTransaction'> })[] = []
  readonly reversed = new Set<string>()

  constructor(private readonly claimCount: number) {}

  book(draft: LedgerTransactionDraft): void {
    this.transactions.push({ ...draft, id: givenId('ledgerTransaction', this.transactions.length) })
  }

  balances(): Balances {
    return foldBalances(this.transactions.flatMap((transaction) => transaction.entries))
  }

  claims(): ClaimState[] {
    const { claims } = this.balances()
    return Array.from({ length: this.claimCount }, (_, index) => {
      const { principal, interest, cost } = claims.get(givenId('claim', index)) ?? noBalances
      const dueOn = dueDates[index]
      return givenClaim(index, { dueOn, principalMinor: principal, interestMinor: interest, costMinor: cost })
    })
  }

  standingPayments() {
    return this.transactions.filter(({ context, id }) => context === 'payment' && !this.reversed.has(id))
  }

  run(step: Step): void {
    if (step.kind === 'pay') {
      const direction = step.direction.map((number) => givenId('claim', number))
      this.book(postPayment({ ...step, claims: this.claims(), direction, effectiveOn }).transaction)
      return
    }
    const standing = this.standingPayments()
    const original = standing[step.pick % Math.max(standing.length, 1)]
    if (!original) return
    this.reversed.add(original.id)
    this.book(postReversal(original, { effectiveOn, reason: 'Chargeback' }))
  }
}

function invoiced(rows: readonly (readonly [bigint, bigint, bigint])[]): Ledger {
  const ledger = new Ledger(rows.length)
  rows.forEach(([principalMinor, interestMinor, costMinor], index) => {
    const claimId = givenId('claim', index)
    ledger.book(postInvoice({ effectiveOn, claimId, principalMinor, interestMinor, costMinor }))
  })
  return ledger
}

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n)

describe('the ledger', () => {
  it('sums to zero after any payments and reversals', () => {
    fc.assert(
      fc.property(invoices, steps, (rows, todo) => {
        const ledger = invoiced(rows)
        for (const step of todo) ledger.run(step)
        for (const { entries } of ledger.transactions) {
          expect(total(entries.map((entry) => entry.amountMinor))).toBe(0n)
        }
      }),
    )
  })

  it('ends at the same account balance in whatever order payments and reversals come', () => {
    fc.assert(
      fc.property(invoices, steps, (rows, todo) => {
        const ledger = invoiced(rows)
        for (const step of todo) ledger.run(step)
        const claimed = total(rows.flat())
        const paid = total(
          ledger
            .standingPayments()
            .flatMap(({ entries }) =>
              entries.flatMap((entry) => (entry.ledgerAccount === 'clearing' ? [entry.amountMinor] : [])),
            ),
        )
        expect(ledger.balances().accountMinor).toBe(claimed - paid)

        // The same payments that still stand, alone and the other way round, on a fresh ledger.
        const other = invoiced(rows)
        for (const { entries } of ledger.standingPayments().toReversed()) {
          const amountMinor = entries.find((entry) => entry.ledgerAccount === 'clearing')?.amountMinor ?? 0n
          other.run({ kind: 'pay', amountMinor, order: 'costsInterestPrincipal', direction: [] })
        }
        expect(other.balances().accountMinor).toBe(ledger.balances().accountMinor)
      }),
    )
  })

  it('keeps receivables and credit at or above zero, and equal in sum to the balance', () => {
    fc.assert(
      fc.property(invoices, steps, (rows, todo) => {
        const ledger = invoiced(rows)
        for (const step of todo) {
          ledger.run(step)
          const { accountMinor, unappliedMinor, claims } = ledger.balances()
          const parts = [...claims.values()].flatMap(({ principal, interest, cost }) => [
            principal,
            interest,
            cost,
          ])
          expect(parts.every((part) => part >= 0n)).toBe(true)
          expect(unappliedMinor >= 0n).toBe(true)
          expect(total(parts) - unappliedMinor).toBe(accountMinor)
        }
      }),
    )
  })

  it('is restored exactly, to the component, by reversing the last payment', () => {
    fc.assert(
      fc.property(invoices, steps, pay, (rows, todo, last) => {
        const ledger = invoiced(rows)
        for (const step of todo) ledger.run(step)
        const before = ledger.balances()
        ledger.run(last)
        ledger.run({ kind: 'reverse', pick: ledger.standingPayments().length - 1 })
        expect(ledger.balances()).toEqual(before)
      }),
    )
  })
})
