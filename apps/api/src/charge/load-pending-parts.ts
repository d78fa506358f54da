import type { PendingParts } from '@arrears/domain/charge/charge-limits'
import type { Prisma } from '../generated/prisma/client.ts'

/** What pending charges of an account have spoken for, claim by claim. */
export async function loadPendingParts(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
): Promise<PendingParts> {
  return await tx.chargeClaim.findMany({
    where: { orgId, charge: { accountId, state: 'pending' } },
    select: { claimId: true, amountMinor: true },
  })
}
