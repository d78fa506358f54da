import type { AccountState } from '@arrears/domain/account/account-state'
import { foldBalances, foldTotals } from '@arrears/domain/ledger/balance'
import type { LedgerTransactionDraft } from '@arrears/domain/ledger/entry'
import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { actorColumns } from '../identity/actor-columns.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'
import { moveBalances } from './move-balances.ts'

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
 * caller holds the account's row lock, so that running balances follow one another. So do the times of booking: of two
 * requests at once, the one that came first may be served last, and clocks of two servers differ.
 */
export async function bookTransaction(
  booking: Booking,
  account: Pick<AccountState, 'id' | 'currency'>,
  draft: LedgerTransactionDraft,
  { paymentMethodId = null, externalReference = null, claimId }: BookedFor = {},
): Promise<Booked> {
  const { tx, orgId, actor, action, actionRecordId } = booking
  const entries = draft.entries.map((entry) =>
    entry.component && claimId && !entry.claimId ? { ...entry, claimId } : entry,
  )
  const transactionId = newId('ledgerTransaction')
  const moved = { ...foldBalances(entries), ...foldTotals(entries) }
  const { balanceMinor, lastBookedAt } = await moveBalances(booking, account.id, moved, draft.effectiveOn)
  const bookedAt = laterOf(new Date(booking.now), lastBookedAt)
  const whole = { orgId, accountId: account.id, context: draft.context, paymentMethodId, bookedAt }
  const effectiveOn = new Date(draft.effectiveOn)
  await tx.ledgerTransaction.create({
    data: {
      ...whole,
      id: transactionId,
      effectiveOn,
      reason: draft.reason ?? null,
      externalReference,
      reversesId: draft.reversesId ?? null,
      ...actorColumns(actor),
      action,
      actionRecordId,
    },
    select: { id: true },
  })
  let running = balanceMinor - moved.accountMinor
  const rows = entries.map((entry) => ({
    ...whole,
    id: newId('ledgerEntry'),
    transactionId,
    ledgerAccount: entry.ledgerAccount,
    component: entry.component ?? null,
    claimId: entry.claimId ?? null,
    productId: entry.productId ?? null,
    effectiveOn,
    currency: account.currency,
    amountMinor: entry.amountMinor,
    affectsBalance: entry.affectsBalance,
    balanceAfterMinor: entry.affectsBalance ? (running += entry.amountMinor) : null,
  }))
  await tx.ledgerEntry.createMany({ data: rows })
  return { transactionId, entryIds: rows.map((row) => row.id) }
}

function laterOf(now: Date, lastBookedAt: Date | null): Date {
  return lastBookedAt && lastBookedAt >= now ? new Date(lastBookedAt.getTime() + 1) : now
}
