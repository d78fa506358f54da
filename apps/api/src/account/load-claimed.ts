import type { Context } from '../context.ts'
import { requireActor } from '../context.ts'
import { inBatches } from '../platform/database/in-batches.ts'

/** What was first claimed on an account, in minor units; undefined when it has no claims. */
export const claimedOf = inBatches(async (accountIds, context: Context) => {
  const sums = await context.prisma.claim.groupBy({
    by: ['accountId'],
    where: {
      orgId: requireActor(context).orgId,
      accountId: { in: [...accountIds] },
      state: { not: 'cancelled' },
    },
    _sum: { originalMinor: true },
  })
  return new Map(sums.map(({ accountId, _sum }) => [accountId, _sum.originalMinor ?? 0n]))
})
