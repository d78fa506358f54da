import type { PendingParts } from '@arrears/domain/charge/charge-limits'
import type { Prisma } from '../generated/prisma/client.ts'

interface Among {
  /** Only what was handed to a provider and not answered yet. */
  readonly handedOver?: true
  /** Without this charge. */
  readonly besides?: string
}

/** What pending charges of an account have spoken for, claim by claim. */
export async function loadPendingParts(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
  { handedOver, besides }: Among = {},
): Promise<PendingParts> {
  const among = {
    ...(handedOver ? { submittedAt: { not: null } } : {}),
    ...(besides ? { id: { not: besides } } : {}),
  }
  return await tx.chargeClaim.findMany({
    where: { orgId, charge: { accountId, state: 'pending', ...among } },
    select: { claimId: true, amountMinor: true },
  })
}
