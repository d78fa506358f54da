import type { LocalDate } from '@arrears/domain/shared/local-date'
import { restUntil } from '@arrears/domain/worklist/rest-until'
import type { Prisma } from '../generated/prisma/client.ts'
import { startOfDay } from '../platform/clock/start-of-day.ts'

export interface Place {
  readonly orgId: string
  readonly now: Date
  readonly today: LocalDate
  readonly timeZone: string
  readonly restDays: number
}

interface Ended {
  readonly id: string
  readonly accountId: string
  readonly worked: boolean
  readonly nextTaskOn: LocalDate | null
}

/**
 * Gives back what one person holds, all of it or one account: worked when a person acted on it since, else `otherwise`. The entry is
 * written before the handout, as everywhere here, so that two who do it at once wait for each other instead of locking up.
 */
export async function endHandouts(
  tx: Prisma.TransactionClient,
  place: Place,
  { userId, handoutId }: { readonly userId: string; readonly handoutId?: string },
  otherwise: 'skipped' | 'left',
): Promise<void> {
  const { orgId, now, today, timeZone, restDays } = place
  const open = await tx.$queryRaw<Ended[]>`
    select h.id, h.account_id as "accountId", coalesce(a.last_worked_at >= h.taken_at, false) as worked,
      e.task_due_on::text as "nextTaskOn"
    from worklist_handout h
    join worklist_entry e on e.org_id = h.org_id and e.account_id = h.account_id and e.handout_id = h.id
    join account a on a.org_id = h.org_id and a.id = h.account_id
    where h.org_id = ${orgId} and h.user_id = ${userId} and h.outcome = 'open'
      and (${handoutId ?? null}::text is null or h.id = ${handoutId ?? null})`
  for (const { id, accountId, worked, nextTaskOn } of open) {
    const outcome = worked ? 'worked' : otherwise
    const until = restUntil(outcome, { today, restDays, nextTaskOn })
    const heldUntil = until && startOfDay(until, timeZone)
    // Counting makes the entry come first within the statement.
    await tx.$executeRaw`
      with freed as (
        update worklist_entry set handout_id = null, held_until = ${heldUntil}::timestamptz
        where org_id = ${orgId} and account_id = ${accountId} and handout_id = ${id}
        returning 1
      )
      update worklist_handout set outcome = ${outcome}, ended_at = ${now}::timestamptz
      where org_id = ${orgId} and id = ${id} and outcome = 'open' and (select count(*) from freed) >= 0`
  }
}
