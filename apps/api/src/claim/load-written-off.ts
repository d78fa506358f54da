import type { WriteOffReason } from '@arrears/domain/claim/write-off-reason'
import type { LedgerContext } from '@arrears/domain/ledger/context'
import type { WrittenOffClaim } from '@arrears/domain/ledger/recover'
import type { Prisma } from '../generated/prisma/client.ts'
import { entryColumns, storedEntry } from '../ledger/stored-entry.ts'
import { storedDate } from '../platform/database/stored-date.ts'

/** Those of the claims that were given up, with the write-offs that stand, so that money on them can be booked. */
export async function loadWrittenOff(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
  claimIds: readonly string[],
): Promise<readonly WrittenOffClaim[]> {
  if (claimIds.length === 0) return []
  const rows = await tx.claim.findMany({
    where: { orgId, accountId, id: { in: [...claimIds] }, state: 'writtenOff' },
    select: {
      id: true,
      reference: true,
      productId: true,
      dueOn: true,
      kind: true,
      principalMinor: true,
      interestMinor: true,
      costMinor: true,
      writeOffs: {
        where: { transaction: { reversedBy: null } },
        orderBy: { id: 'asc' },
        select: {
          reason: true,
          transaction: {
            select: { id: true, context: true, entries: { select: entryColumns, orderBy: { id: 'asc' } } },
          },
        },
      },
    },
  })
  return rows.map(({ writeOffs, dueOn, ...claim }) => ({
    claim: { ...claim, dueOn: storedDate(dueOn), disputed: false, prolongedDays: 0, prolongedTimes: 0 },
    // The database keeps what the rule wrote.
    reason: (writeOffs.at(-1)?.reason ?? 'other') as WriteOffReason,
    writeOffs: writeOffs.map(({ transaction: { id, context, entries } }) => ({
      id,
      context: context as LedgerContext,
      entries: entries.map(storedEntry),
    })),
  }))
}
