import type { DisputeToResolve } from '@arrears/domain/actions/resolve-dispute/rule'
import type { Prisma } from '../generated/prisma/client.ts'

/** A dispute of an account with its claim, which need not be open any more; undefined when the account has none of that id. */
export async function loadDispute(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
  id: string,
): Promise<DisputeToResolve | undefined> {
  const found = await tx.dispute.findUnique({
    where: { orgId_id: { orgId, id }, accountId },
    select: {
      amountMinor: true,
      isWhole: true,
      resolvedAt: true,
      claim: {
        select: {
          id: true,
          reference: true,
          productId: true,
          dueOn: true,
          kind: true,
          principalMinor: true,
          interestMinor: true,
          costMinor: true,
        },
      },
    },
  })
  if (!found) return undefined
  const { claim, resolvedAt, ...dispute } = found
  const paid = await tx.ledgerEntry.aggregate({
    where: { orgId, claimId: claim.id, context: { in: ['payment', 'paymentReversal', 'allocation'] } },
    _sum: { amountMinor: true },
  })
  return {
    ...dispute,
    id,
    isOpen: resolvedAt === null,
    claim,
    paidMinor: -(paid._sum.amountMinor ?? 0n),
  }
}
