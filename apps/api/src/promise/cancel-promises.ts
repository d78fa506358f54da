import type { Prisma } from '../generated/prisma/client.ts'

/** Closes promises without their being kept or broken: what they are for cannot be collected any more. */
export async function cancelPromises(
  { tx, orgId, now }: { readonly tx: Prisma.TransactionClient; readonly orgId: string; readonly now: string },
  promiseIds: readonly string[],
): Promise<void> {
  if (promiseIds.length === 0) return
  await tx.paymentPromise.updateMany({
    where: { orgId, id: { in: [...promiseIds] } },
    data: { status: 'cancelled', closedAt: now, version: { increment: 1 } },
  })
}
