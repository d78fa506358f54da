import type { PrismaClient } from '../generated/prisma/client.ts'
import { endHandouts, type Place } from './end-handouts.ts'
import { freeExpired } from './free-expired.ts'
import { leaseEnd } from './take-account.ts'

/** Goes back to an account that one held before, when nobody else holds it. False when somebody does. */
export async function resumeHandout(
  prisma: PrismaClient,
  place: Place,
  { userId, handoutId }: { readonly userId: string; readonly handoutId: string },
): Promise<boolean> {
  const { orgId, now } = place
  const until = leaseEnd(now)
  return await prisma.$transaction(async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`worklist ${orgId} ${userId}`}, 0))::text`
    await endHandouts(tx, place, { userId }, 'left')
    await freeExpired(tx, orgId, now)
    const taken = await tx.$executeRaw`
      with held as (
        update worklist_entry e set held_until = ${until}::timestamptz, handout_id = h.id
        from worklist_handout h
        where h.org_id = ${orgId} and h.id = ${handoutId} and h.user_id = ${userId}
          and e.org_id = h.org_id and e.account_id = h.account_id and e.handout_id is null
        returning h.id
      )
      update worklist_handout h set outcome = 'open', ended_at = null, leased_until = ${until}::timestamptz
      from held where h.org_id = ${orgId} and h.id = held.id`
    return taken > 0
  })
}
