import type { TaskTarget, TaskTargetIds } from '@arrears/domain/task/task-target'
import type { Prisma } from '../generated/prisma/client.ts'

/** What the ids name in the organisation; null for what names nothing there. */
export async function loadTaskTarget(
  tx: Prisma.TransactionClient,
  orgId: string,
  { queueId, teamId, assigneeId }: { [Key in keyof TaskTargetIds]?: TaskTargetIds[Key] | undefined },
): Promise<TaskTarget> {
  const select = { id: true, name: true }
  const byId = (id: string) => ({ select, where: { orgId_id: { orgId, id } } })
  const queue = queueId ? await tx.queue.findUnique(byId(queueId)) : null
  const team = teamId ? await tx.team.findUnique(byId(teamId)) : null
  const member = assigneeId
    ? await tx.member.findUnique({
        select: { userId: true, name: true },
        where: { orgId_userId: { orgId, userId: assigneeId }, leftAt: null },
      })
    : null
  return { queue, team, assignee: member && { id: member.userId, name: member.name } }
}
