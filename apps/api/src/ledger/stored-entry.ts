import type { Component, LedgerAccount, LedgerEntryDraft } from '@arrears/domain/ledger/entry'

/** The columns of an entry that a fold of the ledger looks at. */
export const entryColumns = {
  ledgerAccount: true,
  component: true,
  claimId: true,
  productId: true,
  amountMinor: true,
  affectsBalance: true,
} as const

interface StoredEntry {
  readonly ledgerAccount: string
  readonly component: string | null
  readonly claimId: string | null
  readonly productId: string | null
  readonly amountMinor: bigint
  readonly affectsBalance: boolean
}

/** An entry as it was drafted before it was stored. */
export function storedEntry(row: StoredEntry): LedgerEntryDraft {
  const { ledgerAccount, component, claimId, productId, amountMinor, affectsBalance } = row
  return {
    ledgerAccount: ledgerAccount as LedgerAccount,
    ...(component ? { component: component as Component } : {}),
    ...(claimId ? { claimId } : {}),
    ...(productId ? { productId } : {}),
    amountMinor,
    affectsBalance,
  }
}
