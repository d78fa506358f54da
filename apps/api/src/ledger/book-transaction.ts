import type { AccountState } from '@arrears/domain/account/account-state'
import { foldBalances, foldTotals } from '@arrears/domain/ledger/balance'
import type { LedgerTransactionDraft } from '@arrears/domain/ledger/entry'
import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import type { Prisma } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'
import { moveAccount } from './move-balances.ts'
import { writeBooking } from './write-booking.ts'

/** What booking needs of the action that books. */
export interface Booking {
  readonly tx: Prisma.TransactionClient
  readonly orgId: string
  readonly actor: Actor
  readonly action: string
  readonly actionRecordId: string
  readonly now: string
}

/** What the money came by and for, when it is a payment; a claim that the same action made. */
export interface BookedFor {
  readonly paymentMethodId?: string | null
  readonly externalReference?: string | null
  /** Fills in the claim of receivable entries that were drafted before the claim had an id. */
  readonly claimId?: Id<'claim'>
}

export interface Booked {
  readonly transactionId: Id<'ledgerTransaction'>
  readonly entryIds: readonly Id<'ledgerEntry'>[]
}

/**
 * Writes a balanced transaction and moves the kept balances of its claims and the account by the same entries (F3). The
 * caller holds the account's row lock, so that running balances follow one another.
 */
export async function bookTransaction(
  booking: Booking,
  account: Pick<AccountState, 'id' | 'currency'>,
  draft: LedgerTransactionDraft,
  about: BookedFor = {},
): Promise<Booked> {
  const { claimId } = about
  const entries = draft.entries.map((entry) => ({
    ...entry,
    id: newId('ledgerEntry'),
    ...(entry.component && claimId && !entry.claimId && { claimId }),
  }))
  const transactionId = newId('ledgerTransaction')
  const balances = foldBalances(entries)
  await writeBooking(booking, account, { ...draft, transactionId, entries }, about, balances.claims)
  await moveAccount(booking, account.id, { ...balances, ...foldTotals(entries) })
  return { transactionId, entryIds: entries.map(({ id }) => id) }
}
