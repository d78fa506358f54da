import type { Prisma } from '../generated/prisma/client.ts'

/** So many at a time: one request waits for no more. */
const most = 5000

/**
 * Takes back what nobody prolonged, and ends rests that are over. What somebody else is writing just now is left to them; answers
 * whether there was such.
 */
export async function freeExpired(tx: Prisma.TransactionClient, orgId: string, now: Date): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ isLeft: boolean }[]>`
    with over as (
      select account_id, handout_id from worklist_entry
      where org_id = ${orgId} and held_until <= ${now}::timestamptz
      order by held_until limit ${most} for update skip locked
    ), freed as (
      update worklist_entry e set held_until = null, handout_id = null
      from over where e.org_id = ${orgId} and e.account_id = over.account_id
    ), ended as (
      update worklist_handout h set outcome = 'expired', ended_at = ${now}::timestamptz
      from over where h.org_id = ${orgId} and h.id = over.handout_id and h.outcome = 'open'
    )
    select exists (
      select from worklist_entry e where e.org_id = ${orgId} and e.held_until <= ${now}::timestamptz
        and not exists (select from over where over.account_id = e.account_id)) as "isLeft"`
  return found?.isLeft === true
}
