import type { JudgedPlan } from '@arrears/domain/plan/judge-plan'
import type { InstalmentPlanState } from '@arrears/domain/plan/plan-state'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import type { Prisma } from '../generated/prisma/client.ts'
import { startOfDay } from '../platform/clock/start-of-day.ts'
import { keepOldestDueDate } from './keep-oldest-due-date.ts'

/** What writing needs of the action that writes. */
export interface PlanWriting {
  readonly tx: Prisma.TransactionClient
  readonly orgId: string
  readonly now: string
  readonly today: LocalDate
  readonly timeZone: string
  enqueue(task: string, payload: object, options?: { key?: string; runAt?: Date }): Promise<void>
}

/** Writes what became of a plan and its instalments, and asks to be woken on the next day that changes something. */
export async function writePlanJudged(
  writing: PlanWriting,
  accountId: string,
  plan: Pick<InstalmentPlanState, 'id' | 'instalments'>,
  judged: JudgedPlan,
): Promise<void> {
  const { tx, orgId, now, today } = writing
  const ids = plan.instalments.map(({ id }) => id)
  const { instalments, status, nextOn } = judged
  await tx.$executeRaw`
    update instalment i set status = u.status, paid_minor = u.paid, paid_on = u.paid_on
    from unnest(${ids}::text[], ${instalments.map((after) => after.status)}::text[],
      ${instalments.map((after) => after.paidMinor)}::bigint[], ${instalments.map((after) => after.paidOn)}::date[])
      as u (id, status, paid, paid_on)
    where i.org_id = ${orgId} and i.id = u.id`
  await tx.$executeRaw`
    update instalment_plan p set status = ${status}, judged_on = ${today}::date, next_on = ${nextOn}::date, version = p.version + 1,
      closed_at = case when ${status} = 'active' then null when p.status = ${status} then p.closed_at else ${now}::timestamptz end
    where p.org_id = ${orgId} and p.id = ${plan.id}`
  await keepOldestDueDate(writing, accountId)
  if (nextOn) await wakePlan(writing, accountId, plan.id, nextOn)
}

/** Has a plan looked at when that day begins where the account is. A second wish replaces the first. */
export async function wakePlan(
  { enqueue, timeZone }: Pick<PlanWriting, 'enqueue' | 'timeZone'>,
  accountId: string,
  planId: string,
  on: LocalDate,
): Promise<void> {
  await enqueue(
    'settleInstalmentPlan',
    { accountId, planId, on },
    { key: planId, runAt: startOfDay(on, timeZone) },
  )
}
