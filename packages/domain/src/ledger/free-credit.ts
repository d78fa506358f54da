import type { AccountState } from '../account/account-state.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { foldBalances } from './balance.ts'
import type { LedgerTransactionDraft } from './entry.ts'
import { postReversal } from './post.ts'
import type { StoredTransaction } from './post.ts'

/** An allocation of credit to claims that stands. */
export interface CreditUse extends StoredTransaction {
  readonly effectiveOn: LocalDate
}

/** A use of credit that ends, and its reversal. */
export interface EndedCreditUse {
  readonly use: CreditUse
  readonly ledger: LedgerTransactionDraft
}

/** How much credit a booking moves: positive where it adds to what is held. */
export const creditEffect = (entries: LedgerTransactionDraft['entries']): bigint =>
  foldBalances(entries).unappliedMinor

/**
 * Takes credit back from the claims that used it last, until a payment that has left the bank already can be reversed: such a
 * reversal cannot wait for a person. Uses are undone whole; what is too much of one is held as credit again.
 */
export function freeCredit(
  { unappliedMinor }: Pick<AccountState, 'unappliedMinor'>,
  { reversed, uses, today }: { reversed: StoredTransaction; uses: readonly CreditUse[]; today: LocalDate },
): readonly EndedCreditUse[] {
  let missing = creditEffect(reversed.entries) - unappliedMinor
  const newestFirst = uses.toSorted((a, b) => (a.id < b.id ? 1 : -1))
  return newestFirst.flatMap((use) => {
    if (missing <= 0n) return []
    const ledger = postReversal(use, {
      effectiveOn: today,
      reason: 'The payment that gave the credit was returned',
    })
    missing -= creditEffect(ledger.entries)
    return [{ use, ledger }]
  })
}
