import type { Prisma } from '../generated/prisma/client.ts'

/** Marks claims that were taken back rather than paid as cancelled: booking has left nothing open on them. */
export async function cancelClaims(
  { tx, orgId }: { readonly tx: Prisma.TransactionClient; readonly orgId: string },
  claimIds: readonly string[],
): Promise<void> {
  if (claimIds.length === 0) return
  await tx.claim.updateMany({
    where: { orgId, id: { in: [...claimIds] } },
    data: { state: 'cancelled', settledOn: null },
  })
}
