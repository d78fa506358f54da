import type { TransactionToReverse } from '@arrears/domain/actions/reverse-ledger-entry/rule'
import type { LedgerContext } from '@arrears/domain/ledger/context'
import type { Prisma } from '../generated/prisma/client.ts'
import { storedDate } from '../platform/database/stored-date.ts'
import { entryColumns, storedEntry } from './stored-entry.ts'

/** The whole transaction that an entry of the account belongs to; undefined when the account has no such entry. */
export async function loadTransactionToReverse(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
  entryId: string,
): Promise<TransactionToReverse | undefined> {
  const entry = await tx.ledgerEntry.findUnique({
    where: { orgId_id: { orgId, id: entryId }, accountId },
    select: {
      transaction: {
        select: {
          id: true,
          context: true,
          effectiveOn: true,
          reversesId: true,
          reversedBy: { select: { id: true } },
          entries: { select: entryColumns, orderBy: { id: 'asc' } },
        },
      },
    },
  })
  if (!entry) return undefined
  const { reversedBy, entries, effectiveOn, context, ...transaction } = entry.transaction
  return {
    ...transaction,
    context: context as LedgerContext,
    effectiveOn: storedDate(effectiveOn),
    reversedById: reversedBy?.id ?? null,
    entries: entries.map(storedEntry),
  }
}
