import type { ClaimState } from '../account/account-state.ts'
import type { TakenPart } from '../claim/take-from-claim.ts'
import type { Id } from '../shared/ids.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { allocatePayment } from './allocate.ts'
import type { Allocation, PayableClaim, PaymentToAllocate } from './allocate.ts'
import { assertBalanced } from './balance.ts'
import type { LedgerContext } from './context.ts'
import { offset, receivable, unappliedCash } from './entry.ts'
import type { LedgerEntryDraft, LedgerTransactionDraft } from './entry.ts'

/** What is claimed, by component; the sum is the original amount of the claim. */
export interface InvoiceToPost {
  readonly effectiveOn: LocalDate
  /** Absent while the claim has no id yet: whoever stores it fills the id in. */
  readonly claimId?: Id<'claim'>
  readonly productId?: Id<'product'> | null
  readonly principalMinor: bigint
  readonly interestMinor?: bigint
  readonly costMinor?: bigint
}

/** Books a new claim: what is owed against revenue, and costs and interest against fee income. */
export function postInvoice(invoice: InvoiceToPost): LedgerTransactionDraft {
  const { principalMinor, interestMinor = 0n, costMinor = 0n } = invoice
  const claim = { id: invoice.claimId, productId: invoice.productId }
  const charges = interestMinor + costMinor
  const entries: LedgerEntryDraft[] = [
    receivable('principal', principalMinor, claim),
    receivable('interest', interestMinor, claim),
    receivable('cost', costMinor, claim),
    offset('revenue', -principalMinor),
    offset('feeIncome', -charges),
  ]
  return assertBalanced({
    context: 'invoice',
    effectiveOn: invoice.effectiveOn,
    entries: entries.filter((entry) => entry.amountMinor !== 0n),
  })
}

/** Books a fee as a claim of its own: a cost, against fee income. */
export function postFee(fee: {
  readonly effectiveOn: LocalDate
  readonly productId?: Id<'product'> | null
  readonly amountMinor: bigint
}): LedgerTransactionDraft {
  const { effectiveOn, productId, amountMinor } = fee
  const entries = [receivable('cost', amountMinor, { productId }), offset('feeIncome', -amountMinor)]
  return assertBalanced({ context: 'fee', effectiveOn, entries })
}

/** Gives up what is owed on parts of a claim: a loss of ours. */
export function postWriteOff(writeOff: {
  readonly effectiveOn: LocalDate
  readonly claim: Pick<ClaimState, 'id' | 'productId'>
  readonly parts: readonly TakenPart[]
  readonly reason: string
}): LedgerTransactionDraft {
  const { effectiveOn, claim, parts, reason } = writeOff
  const entries = [
    ...parts.map(({ component, amountMinor }) => receivable(component, -amountMinor, claim)),
    offset('writeOff', sumOf(parts)),
  ]
  return assertBalanced({ context: 'writeOff', effectiveOn, reason, entries })
}

/**
 * Takes back what should not have been claimed: income that never was. What the debtor paid on it meanwhile is held as
 * credit (`overpaidMinor`).
 */
export function postCreditNote(credit: {
  readonly effectiveOn: LocalDate
  readonly claim: Pick<ClaimState, 'id' | 'productId'>
  readonly parts: readonly TakenPart[]
  readonly overpaidMinor: bigint
  readonly reason: string
}): LedgerTransactionDraft {
  const { effectiveOn, claim, parts, overpaidMinor, reason } = credit
  const principal = sumOf(parts.filter(({ component }) => component === 'principal')) + overpaidMinor
  const entries = [
    ...parts.map(({ component, amountMinor }) => receivable(component, -amountMinor, claim)),
    unappliedCash(-overpaidMinor),
    offset('revenue', principal),
    offset('feeIncome', sumOf(parts) + overpaidMinor - principal),
  ]
  return assertBalanced({
    context: 'creditNote',
    effectiveOn,
    reason,
    entries: entries.filter((entry) => entry.amountMinor !== 0n),
  })
}

function sumOf(parts: readonly TakenPart[]): bigint {
  return parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)
}

/** Turns an allocation into the entries that lower what is owed, and the credit for what is left over. */
function credits(allocation: Allocation, claims: readonly PayableClaim[]): LedgerEntryDraft[] {
  const lines = allocation.lines.map(({ claimId, component, amountMinor }) =>
    receivable(component, -amountMinor, claims.find((claim) => claim.id === claimId) ?? { id: claimId }),
  )
  return allocation.unallocatedMinor > 0n ? [...lines, unappliedCash(-allocation.unallocatedMinor)] : lines
}

/** Books money received: what is owed goes down by the amount, and what no claim takes is held as credit. */
export function postPayment(payment: PaymentToAllocate & { readonly effectiveOn: LocalDate }): {
  readonly transaction: LedgerTransactionDraft
  readonly allocation: Allocation
} {
  const allocation = allocatePayment(payment)
  const entries = [...credits(allocation, payment.claims), offset('clearing', payment.amountMinor)]
  return {
    allocation,
    transaction: assertBalanced({ context: 'payment', effectiveOn: payment.effectiveOn, entries }),
  }
}

/** Moves credit that is held to the claims that take it; no transaction when none does. */
export function postCredit(credit: PaymentToAllocate & { readonly effectiveOn: LocalDate }): {
  readonly transaction: LedgerTransactionDraft | null
  readonly allocation: Allocation
} {
  const allocation = allocatePayment(credit)
  const used = credit.amountMinor - allocation.unallocatedMinor
  if (used === 0n) return { transaction: null, allocation }
  const entries = [...credits({ ...allocation, unallocatedMinor: 0n }, credit.claims), unappliedCash(used)]
  return {
    allocation,
    transaction: assertBalanced({ context: 'allocation', effectiveOn: credit.effectiveOn, entries }),
  }
}

/** A transaction as stored, as far as undoing it needs. */
export interface StoredTransaction {
  readonly id: Id<'ledgerTransaction'>
  readonly context: LedgerContext
  readonly entries: readonly LedgerEntryDraft[]
}

/**
 * Books the exact inverse of a transaction, on the same claims and components. Later bookings stay as they are: nothing is
 * replayed, so a claim paid meanwhile by other money simply stands open again by what is taken back.
 */
export function postReversal(
  original: StoredTransaction,
  { effectiveOn, reason }: { effectiveOn: LocalDate; reason: string },
): LedgerTransactionDraft {
  return assertBalanced({
    context: original.context === 'payment' ? 'paymentReversal' : 'correction',
    effectiveOn,
    reversesId: original.id,
    reason,
    entries: original.entries.map((entry) => ({ ...entry, amountMinor: -entry.amountMinor })),
  })
}
