import type { Prisma } from '../generated/prisma/client.ts'

/** Marks claims that were given up rather than paid: booking has left nothing open on them. */
export async function markWrittenOff(
  { tx, orgId }: { readonly tx: Prisma.TransactionClient; readonly orgId: string },
  claimIds: readonly string[],
): Promise<void> {
  if (claimIds.length === 0) return
  await tx.claim.updateMany({
    where: { orgId, id: { in: [...claimIds] } },
    data: { state: 'writtenOff', settledOn: null },
  })
}
