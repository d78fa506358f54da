import { setTimeout as sleep } from 'node:timers/promises'
import { leaseMinutes } from '@arrears/domain/worklist/lease-minutes'
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'
import { startOfDay } from '../platform/clock/start-of-day.ts'
import { runTransaction } from '../platform/database/transaction/run-transaction.ts'
import { endHandouts, type Place } from './end-handouts.ts'
import { freeExpired } from './free-expired.ts'
import { nextAccountSql, type Asked } from './worklist-sql.ts'

export interface Wish extends Pick<Asked, 'queueId' | 'filter' | 'order'> {
  readonly userId: string
  readonly worklistId: string | null
  readonly idempotencyKey: string
}

export const leaseEnd = (now: Date): Date => new Date(now.getTime() + leaseMinutes * 60_000)

/** How often somebody looks again while others take back what is over, and the pause before, in milliseconds. */
const [mostLooks, pause] = [5, 40]

/**
 * Hands out the next account: what the person held before is given back, and the first entry that nobody holds is theirs. Answers the
 * id of the handout, the same again for a repeated key; null when nothing is left.
 */
export async function takeAccount(prisma: PrismaClient, place: Place, wish: Wish): Promise<string | null> {
  for (let look = 1; ; look++) {
    const { id, mayBeMore } = await runTransaction(prisma, (tx) => lookOnce(tx, place, wish), {
      timeout: 20_000,
      maxWait: 20_000,
    })
    // What others are just taking back is nobody's until they have committed, and then there to be taken.
    if (id !== null || !mayBeMore || look === mostLooks) return id
    await sleep(pause)
  }
}

async function lookOnce(
  tx: Prisma.TransactionClient,
  place: Place,
  wish: Wish,
): Promise<{ readonly id: string | null; readonly mayBeMore: boolean }> {
  const { orgId, now } = place
  const { userId, idempotencyKey } = wish
  // One request of a person at a time: two tabs, or a request that is sent again before it was answered.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`worklist ${orgId} ${userId}`}, 0))::text`
  const [earlier] = await tx.$queryRaw<{ id: string }[]>`
    select id from worklist_handout where org_id = ${orgId} and user_id = ${userId} and idempotency_key = ${idempotencyKey}`
  if (earlier) return { id: earlier.id, mayBeMore: false }
  await endHandouts(tx, place, wish, 'skipped')
  const mayBeMore = await freeExpired(tx, orgId, now)
  return { id: await takeFirst(tx, place, wish), mayBeMore }
}

async function takeFirst(tx: Prisma.TransactionClient, place: Place, wish: Wish): Promise<string | null> {
  const { orgId, now, today, timeZone } = place
  const { userId, worklistId, queueId, idempotencyKey } = wish
  const until = leaseEnd(now)
  const asked = { ...wish, orgId, today, startOfToday: startOfDay(today, timeZone) }
  const id = newId('handout')
  const taken = await tx.$executeRaw`
    with ${nextAccountSql(asked)}, held as (
      update worklist_entry e set held_until = ${until}::timestamptz, handout_id = ${id}
      from next where e.org_id = ${orgId} and e.account_id = next.account_id
      returning e.account_id, next.reason
    )
    insert into worklist_handout (id, org_id, account_id, user_id, worklist_id, queue_id, reason, idempotency_key, taken_at, leased_until)
    select ${id}, ${orgId}, account_id, ${userId}, ${worklistId}, ${queueId}, reason, ${idempotencyKey},
      ${now}::timestamptz, ${until}::timestamptz
    from held`
  return taken > 0 ? id : null
}
