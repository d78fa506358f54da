import type { ProlongationToCancel } from '@arrears/domain/actions/cancel-prolongation/rule'
import type { LedgerContext } from '@arrears/domain/ledger/context'
import type { Prisma } from '../generated/prisma/client.ts'
import { entryColumns, storedEntry } from '../ledger/stored-entry.ts'
import { storedDate } from '../platform/database/stored-date.ts'

/** A prolongation of an account with its fee, as cancelling it needs; undefined when the account has none of that id. */
export async function loadProlongation(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
  id: string,
): Promise<ProlongationToCancel | undefined> {
  const found = await tx.prolongation.findUnique({
    where: { orgId_id: { orgId, id }, accountId },
    select: {
      id: true,
      claimId: true,
      fromDueOn: true,
      cancelledAt: true,
      feeClaim: {
        select: {
          id: true,
          reference: true,
          state: true,
          disputedAt: true,
          originalMinor: true,
          principalMinor: true,
          interestMinor: true,
          costMinor: true,
        },
      },
      feeTransaction: {
        select: { id: true, context: true, entries: { select: entryColumns, orderBy: { id: 'asc' } } },
      },
    },
  })
  if (!found) return undefined
  const { claimId, fromDueOn, cancelledAt, feeClaim, feeTransaction } = found
  const latest = await tx.prolongation.findFirst({
    where: { orgId, claimId, cancelledAt: null },
    // Each moves the day further; times of requests need not follow the order in which they were served.
    orderBy: { dueOn: 'desc' },
    select: { id: true },
  })
  return {
    id,
    claimId,
    fromDueOn: storedDate(fromDueOn),
    isCancelled: cancelledAt !== null,
    isLatest: latest?.id === id,
    fee:
      feeClaim && feeTransaction
        ? {
            claim: { ...feeClaim, disputed: feeClaim.disputedAt !== null },
            originalMinor: feeClaim.originalMinor,
            // Paid in full counts as owed once: what was paid must not vanish with the fee.
            isOwed: feeClaim.state === 'open' || feeClaim.state === 'settled',
            transaction: {
              id: feeTransaction.id,
              context: feeTransaction.context as LedgerContext,
              entries: feeTransaction.entries.map(storedEntry),
            },
          }
        : null,
  }
}
