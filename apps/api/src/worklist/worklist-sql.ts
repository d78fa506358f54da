import type { HandoutReason } from '@arrears/domain/worklist/handout-reason'
import type { WorklistFilter } from '@arrears/domain/worklist/worklist-filter'
import type { WorklistOrder } from '@arrears/domain/worklist/worklist-order'
import { Prisma } from '../generated/prisma/client.ts'

export interface Asked {
  readonly orgId: string
  readonly userId: string
  readonly today: string
  readonly startOfToday: Date
  readonly queueId: string | null
  readonly filter: WorklistFilter
  readonly order: WorklistOrder
}

interface Step {
  readonly reason: HandoutReason
  /** Selects `account_id` of the first entry that nobody holds, and locks it; nothing unless a condition holds. */
  sql(given: Prisma.Sql): Prisma.Sql
}

/**
 * The parts of a `with` that find the next account, the last of them `next (account_id, reason)`. One place is looked at after the
 * other, the later ones only when the earlier had nothing; each is ordered by an index, so that the first row is enough.
 */
export function nextAccountSql(asked: Asked): Prisma.Sql {
  const steps = worklistSteps(asked)
  const names = steps.map((_step, index) => Prisma.raw(`step_${index}`))
  const parts = steps.map(({ sql }, index) => {
    const nothingYet = names.slice(0, index).map((name) => Prisma.sql`not exists (select from ${name})`)
    return Prisma.sql`${names[index]} as materialized (${sql(nothingYet.length > 0 ? Prisma.join(nothingYet, ' and ') : Prisma.sql`true`)})`
  })
  const found = steps.map(
    ({ reason }, index) => Prisma.sql`select account_id, ${reason} as reason from ${names[index]}`,
  )
  return Prisma.sql`${Prisma.join(parts)}, next as materialized (${Prisma.join(found, ' union all ')})`
}

function worklistSteps(asked: Asked): readonly Step[] {
  const { order, queueId } = asked
  if (queueId) return [{ reason: 'dueTask', sql: (given) => inQueue(asked, queueId, given) }]
  const oldest = Prisma.sql`e.oldest_due_on, e.balance_minor desc, e.account_id`
  const largest = Prisma.sql`e.balance_minor desc, e.account_id`
  const overdue: Step = {
    reason: 'overdue',
    sql: (given) =>
      free(
        asked,
        Prisma.sql`${given} and e.oldest_due_on < ${asked.today}::date and ${notToday(asked)}`,
        order === 'largestFirst' ? largest : oldest,
      ),
  }
  if (order !== 'priority') return [overdue]
  return [
    {
      reason: 'brokenPromise',
      sql: (given) =>
        free(
          asked,
          Prisma.sql`${given} and e.broken_on is not null and ${notToday(asked)}`,
          Prisma.sql`e.broken_on, e.oldest_due_on, e.account_id`,
        ),
    },
    { reason: 'dueTask', sql: (given) => ownTasks(asked, given) },
    {
      reason: 'dueTask',
      sql: (given) =>
        free(
          asked,
          Prisma.sql`${given} and e.task_due_on <= ${asked.today}::date`,
          Prisma.sql`e.task_due_on, e.oldest_due_on, e.account_id`,
        ),
    },
    overdue,
  ]
}

/** Somebody may have worked it today without a worklist. */
const notToday = ({ startOfToday }: Asked) =>
  Prisma.sql`(a.last_worked_at is null or a.last_worked_at < ${startOfToday}::timestamptz)`

function free(asked: Asked, condition: Prisma.Sql, orderBy: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select e.account_id from worklist_entry e join account a on a.org_id = e.org_id and a.id = e.account_id
    where e.org_id = ${asked.orgId} and e.held_until is null and ${condition} and ${narrowed(asked)}
    order by ${orderBy} limit 1 for update of e skip locked`
}

function ownTasks(asked: Asked, given: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select e.account_id from task t
    join worklist_entry e on e.org_id = t.org_id and e.account_id = t.account_id
    join account a on a.org_id = t.org_id and a.id = t.account_id
    where ${given} and t.org_id = ${asked.orgId} and t.assignee_id = ${asked.userId} and t.status = 'open'
      and t.due_on <= ${asked.today}::date and a.status = 'open' and e.held_until is null and ${narrowed(asked)}
    order by t.due_on, t.id limit 1 for update of e skip locked`
}

/** A queue hands out what waits in it: accounts with a broken promise first, then by the day the task is due. */
function inQueue(asked: Asked, queueId: string, given: Prisma.Sql): Prisma.Sql {
  const orderBy = {
    priority: Prisma.sql`e.broken_on is null, t.due_on, e.oldest_due_on nulls last, e.balance_minor desc, t.id`,
    oldestFirst: Prisma.sql`e.oldest_due_on nulls last, e.balance_minor desc, t.id`,
    largestFirst: Prisma.sql`e.balance_minor desc, t.id`,
  }[asked.order]
  return Prisma.sql`
    select e.account_id from task t
    join worklist_entry e on e.org_id = t.org_id and e.account_id = t.account_id
    join account a on a.org_id = t.org_id and a.id = t.account_id
    where ${given} and t.org_id = ${asked.orgId} and t.queue_id = ${queueId} and t.status = 'open'
      and (t.assignee_id is null or t.assignee_id = ${asked.userId}) and t.due_on <= ${asked.today}::date
      and a.status = 'open' and e.held_until is null and ${narrowed(asked)}
    order by ${orderBy} limit 1 for update of e skip locked`
}

function narrowed({ orgId, today, filter }: Asked): Prisma.Sql {
  const { profileId, groupId, managerId, currency, minBalanceMinor, maxBalanceMinor, minDaysOverdue } = filter
  const conditions: Prisma.Sql[] = [Prisma.sql`true`]
  if (profileId) conditions.push(Prisma.sql`a.profile_id = ${profileId}`)
  if (managerId) conditions.push(Prisma.sql`a.manager_id = ${managerId}`)
  if (currency) conditions.push(Prisma.sql`a.currency = ${currency}`)
  if (typeof minBalanceMinor === 'number') conditions.push(Prisma.sql`e.balance_minor >= ${minBalanceMinor}`)
  if (typeof maxBalanceMinor === 'number') conditions.push(Prisma.sql`e.balance_minor <= ${maxBalanceMinor}`)
  if (typeof minDaysOverdue === 'number')
    conditions.push(Prisma.sql`e.oldest_due_on <= ${today}::date - ${minDaysOverdue}::int`)
  if (groupId)
    conditions.push(
      Prisma.sql`exists (select from account_group_member m where m.org_id = ${orgId} and m.account_id = a.id and m.group_id = ${groupId})`,
    )
  return Prisma.join(conditions, ' and ')
}
