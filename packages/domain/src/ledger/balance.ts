import type { Id } from '../shared/ids.ts'
import type { Component, LedgerEntryDraft, LedgerTransactionDraft } from './entry.ts'

/** What is owed on each part of a claim, in minor units. */
export type ComponentBalances = Readonly<Record<Component, bigint>>

export const noBalances: ComponentBalances = { principal: 0n, interest: 0n, cost: 0n }

export interface Balances {
  /** Receivables less the credit held: what the debtor owes in all; negative when we owe the debtor. */
  readonly accountMinor: bigint
  /** Credit held, not below zero unless the entries are wrong. */
  readonly unappliedMinor: bigint
  readonly claims: ReadonlyMap<Id<'claim'>, ComponentBalances>
}

type Counted = Pick<
  LedgerEntryDraft,
  'ledgerAccount' | 'component' | 'claimId' | 'amountMinor' | 'affectsBalance'
>

/** Balances are nothing but the sum of the entries (F3): whatever is kept elsewhere must equal this. */
export function foldBalances(entries: Iterable<Counted>): Balances {
  let accountMinor = 0n
  let unappliedMinor = 0n
  const claims = new Map<Id<'claim'>, ComponentBalances>()
  for (const entry of entries) {
    if (!entry.affectsBalance) continue
    accountMinor += entry.amountMinor
    if (entry.ledgerAccount === 'unappliedCash') unappliedMinor -= entry.amountMinor
    if (entry.claimId === undefined || entry.component === undefined) continue
    const before = claims.get(entry.claimId) ?? noBalances
    claims.set(entry.claimId, { ...before, [entry.component]: before[entry.component] + entry.amountMinor })
  }
  return { accountMinor, unappliedMinor, claims }
}

/** What raised an account's balance and what lowered it, each ≥ 0; the balance is the difference. */
export interface Totals {
  readonly debitedMinor: bigint
  readonly creditedMinor: bigint
}

/** Unlike balances, totals grow with a reversal too: what was paid and taken back has moved twice. */
export function foldTotals(entries: Iterable<Pick<Counted, 'amountMinor' | 'affectsBalance'>>): Totals {
  let debitedMinor = 0n
  let creditedMinor = 0n
  for (const { amountMinor, affectsBalance } of entries) {
    if (!affectsBalance) continue
    if (amountMinor > 0n) debitedMinor += amountMinor
    else creditedMinor -= amountMinor
  }
  return { debitedMinor, creditedMinor }
}

/** What a booking does to the account's balance: negative for a payment. */
export function balanceEffect(entries: Iterable<Counted>): bigint {
  return foldBalances(entries).accountMinor
}

/** What is open on a claim in all. */
export function openOf(balances: ComponentBalances): bigint {
  return balances.principal + balances.interest + balances.cost
}

/**
 * Throws when a transaction does not sum to zero: money would appear from nowhere. An account has one currency, so that
 * one sum is enough. Every `post…` function passes its result through here; a failure is a bug, not a refusal.
 */
export function assertBalanced(transaction: LedgerTransactionDraft): LedgerTransactionDraft {
  const sum = transaction.entries.reduce((total, entry) => total + entry.amountMinor, 0n)
  if (sum !== 0n) throw new Error(`A ${transaction.context} booking is out of balance by ${sum}`)
  if (transaction.entries.length < 2) throw new Error(`A ${transaction.context} booking needs two sides`)
  if (transaction.entries.some((entry) => entry.amountMinor === 0n)) {
    throw new Error(`A ${transaction.context} booking has an entry of zero`)
  }
  return transaction
}
