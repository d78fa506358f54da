import type { PendingParts } from '@arrears/domain/charge/charge-limits'
import type { Prisma } from '../generated/prisma/client.ts'

interface Among {
  /** Only what was handed to a provider and not answered yet, without this charge. */
  readonly handedOverBesides?: string
}

/** What pending charges of an account have spoken for, claim by claim. */
export async function loadPendingParts(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
  { handedOverBesides }: Among = {},
): Promise<PendingParts> {
  const handedOver = handedOverBesides ? { submittedAt: { not: null }, id: { not: handedOverBesides } } : {}
  return await tx.chargeClaim.findMany({
    where: { orgId, charge: { accountId, state: 'pending', ...handedOver } },
    select: { claimId: true, amountMinor: true },
  })
}
