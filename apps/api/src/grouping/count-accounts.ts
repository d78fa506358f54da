import { requireActor, type Context } from '../context.ts'
import { inBatches } from '../platform/database/in-batches.ts'

/** How many accounts are in a group; undefined for none. */
export const accountsOfGroup = inBatches(async (groupIds, context: Context) => {
  const counts = await context.prisma.accountGroupMember.groupBy({
    by: ['groupId'],
    where: { orgId: requireActor(context).orgId, groupId: { in: [...groupIds] } },
    _count: true,
  })
  return new Map(counts.map(({ groupId, _count }) => [groupId, _count]))
})

/** How many accounts have a profile; undefined for none. */
export const accountsOfProfile = inBatches(async (profileIds, context: Context) => {
  const counts = await context.prisma.account.groupBy({
    by: ['profileId'],
    where: { orgId: requireActor(context).orgId, profileId: { in: [...profileIds] } },
    _count: true,
  })
  return new Map(counts.map(({ profileId, _count }) => [profileId, _count]))
})
