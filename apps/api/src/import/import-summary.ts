import { parseDecimal } from '@arrears/domain/shared/money'
import type { Invoice } from './read-invoice.ts'
import type { RowOutcome } from './row-outcome.ts'

export interface ImportSummary {
  rows: number
  accountsCreated: number
  claimsCreated: number
  paymentsRecorded: number
  /** Rows that were there already, as they are. */
  unchanged: number
  /** Rows of invoices issued after the day looked from. */
  later: number
  failed: number
  /** Minor units by currency. */
  readonly claimedMinor: Map<string, bigint>
  readonly paidMinor: Map<string, bigint>
}

export const emptySummary = (): ImportSummary => ({
  rows: 0,
  accountsCreated: 0,
  claimsCreated: 0,
  paymentsRecorded: 0,
  unchanged: 0,
  later: 0,
  failed: 0,
  claimedMinor: new Map(),
  paidMinor: new Map(),
})

function addTo(sums: Map<string, bigint>, currency: string, minor: bigint): void {
  sums.set(currency, (sums.get(currency) ?? 0n) + minor)
}

/** Counts what became of one row. `invoice` is absent when the row could not be read. */
export function count(summary: ImportSummary, outcome: RowOutcome, invoice?: Invoice): void {
  summary.rows++
  if (outcome.kind === 'unchanged' || outcome.kind === 'later' || outcome.kind === 'failed') {
    summary[outcome.kind]++
    return
  }
  if (!invoice) throw new Error('Only an invoice can be imported')
  if (outcome.kind === 'paid') {
    summary.paymentsRecorded++
    addTo(summary.paidMinor, invoice.currency, outcome.paidMinor)
    return
  }
  const amount = parseDecimal(invoice.amount, invoice.currency)
  const minor = amount.ok ? amount.value.minor : 0n
  summary.claimsCreated++
  if (outcome.newAccount) summary.accountsCreated++
  addTo(summary.claimedMinor, invoice.currency, minor)
  if (!outcome.paid) return
  summary.paymentsRecorded++
  addTo(summary.paidMinor, invoice.currency, minor)
}
