import type { Id } from '../shared/ids.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { LedgerContext } from './context.ts'

/** The parts of a claim, each an account of the sub-ledger of its own. */
export const components = ['principal', 'interest', 'cost'] as const
export type Component = (typeof components)[number]

/**
 * The accounts of the sub-ledger. What the debtor owes stands on the three receivables; `unappliedCash` holds, as a
 * negative amount, what was paid and no claim has taken; the others are the far side of a booking.
 */
export const ledgerAccounts = [
  ...components,
  'unappliedCash',
  'clearing',
  'writeOff',
  'revenue',
  'feeIncome',
] as const
export type LedgerAccount = (typeof ledgerAccounts)[number]

/** One side of a booking, before it is stored. Immutable once it is (F3). */
export interface LedgerEntryDraft {
  readonly ledgerAccount: LedgerAccount
  readonly component?: Component
  readonly claimId?: Id<'claim'>
  readonly productId?: Id<'product'>
  /** Minor units, signed: positive raises what the debtor owes. */
  readonly amountMinor: bigint
  /** True for receivables and unapplied cash: together they are the account's balance. */
  readonly affectsBalance: boolean
}

/** Entries booked together; they sum to zero. */
export interface LedgerTransactionDraft {
  readonly context: LedgerContext
  readonly effectiveOn: LocalDate
  readonly entries: readonly LedgerEntryDraft[]
  /** The transaction that this one undoes. A transaction can be undone once. */
  readonly reversesId?: Id<'ledgerTransaction'>
  readonly reason?: string
}

/** An entry on what is owed: of a claim, or of one about to be created, whose id is then filled in when it is stored. */
export function receivable(
  component: Component,
  amountMinor: bigint,
  claim: { id?: Id<'claim'>; productId?: Id<'product'> | null },
): LedgerEntryDraft {
  return {
    ledgerAccount: component,
    component,
    ...(claim.id ? { claimId: claim.id } : {}),
    ...(claim.productId ? { productId: claim.productId } : {}),
    amountMinor,
    affectsBalance: true,
  }
}

export function unappliedCash(amountMinor: bigint): LedgerEntryDraft {
  return { ledgerAccount: 'unappliedCash', amountMinor, affectsBalance: true }
}

/** The far side of a booking, which no debtor sees. */
export function offset(
  ledgerAccount: Exclude<LedgerAccount, Component | 'unappliedCash'>,
  amountMinor: bigint,
): LedgerEntryDraft {
  return { ledgerAccount, amountMinor, affectsBalance: false }
}
