import type { PrismaClient } from '../generated/prisma/client.ts'
import { leaseEnd } from './take-account.ts'

interface Held {
  readonly orgId: string
  readonly userId: string
  readonly handoutId: string
  readonly now: Date
}

/** Prolongs a lease while the page is open. False when it is over and the account may be somebody else's. */
export async function renewHandout(
  prisma: PrismaClient,
  { orgId, userId, handoutId, now }: Held,
): Promise<boolean> {
  const until = leaseEnd(now)
  const renewed = await prisma.$executeRaw`
    with held as (
      update worklist_entry set held_until = ${until}::timestamptz
      where org_id = ${orgId} and handout_id = ${handoutId} and exists (
        select from worklist_handout where org_id = ${orgId} and id = ${handoutId} and user_id = ${userId} and outcome = 'open')
      returning 1
    )
    update worklist_handout set leased_until = ${until}::timestamptz
    where org_id = ${orgId} and id = ${handoutId} and exists (select from held)`
  return renewed > 0
}
