import { requireActor, type Context } from '../context.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { inBatches } from '../platform/database/in-batches.ts'
import { readTogether } from '../platform/database/rows/read-together.ts'

/** How many tasks are open on an account; undefined for none. */
export const openTasksOfAccount = inBatches(async (accountIds, context: Context) => {
  const { orgId } = requireActor(context)
  const counts = await readTogether<{ account: string; tasks: number }>(
    context,
    Prisma.sql`select account_id as account, count(*) as tasks from task
      where org_id = ${orgId} and account_id = any(${accountIds}) and status = 'open' group by account_id`,
  )
  return new Map(counts.map(({ account, tasks }) => [account, tasks]))
})

/** How many tasks are open in a queue; undefined for none. */
export const openTasksOfQueue = inBatches(async (queueIds, context: Context) => {
  const counts = await context.prisma.task.groupBy({
    by: ['queueId'],
    where: { orgId: requireActor(context).orgId, queueId: { in: [...queueIds] }, status: 'open' },
    _count: true,
  })
  return new Map(counts.map(({ queueId, _count }) => [queueId ?? '', _count]))
})
