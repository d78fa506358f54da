import { liveCallStates } from '@arrears/domain/call/call-state'
import type { Context } from '../context.ts'

const hour = 3_600_000

/** The id of a person's own call on an account that is under way, or that they have still to write down; null when there is none. */
export async function findCurrentCall(
  { prisma, now }: Context,
  { orgId, userId }: { orgId: string; userId: string },
  accountId: string,
): Promise<string | null> {
  const latest = await prisma.call.findFirst({
    where: { orgId, accountId, startedById: userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, state: true, phoneId: true, createdAt: true, endedAt: true },
  })
  if (!latest) return null
  const { id, state, phoneId, createdAt, endedAt } = latest
  if ((liveCallStates as readonly string[]).includes(state)) return id
  if (Date.parse(now) - (endedAt ?? createdAt).getTime() > hour) return null
  const written = await prisma.interaction.findFirst({
    where: { orgId, accountId, phoneId, method: 'phone', occurredAt: { gte: createdAt } },
    select: { id: true },
  })
  return written ? null : id
}
