import { requireActor, type Context } from '../context.ts'
import { inBatches } from '../platform/database/in-batches.ts'

/** How many accounts an agency collects now; undefined for none. */
export const accountsAtAgency = inBatches(async (agencyIds, context: Context) => {
  const counts = await context.prisma.agencyAssignment.groupBy({
    by: ['agencyId'],
    where: { orgId: requireActor(context).orgId, agencyId: { in: [...agencyIds] }, recalledAt: null },
    _count: true,
  })
  return new Map(counts.map(({ agencyId, _count }) => [agencyId, _count]))
})
