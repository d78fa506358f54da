import { requireActor, type Context } from '../context.ts'
import { inBatches } from '../platform/database/in-batches.ts'

/** How many tasks are open in a queue; undefined for none. */
export const openTasksOfQueue = inBatches(async (queueIds, context: Context) => {
  const counts = await context.prisma.task.groupBy({
    by: ['queueId'],
    where: { orgId: requireActor(context).orgId, queueId: { in: [...queueIds] }, status: 'open' },
    _count: true,
  })
  return new Map(counts.map(({ queueId, _count }) => [queueId ?? '', _count]))
})
