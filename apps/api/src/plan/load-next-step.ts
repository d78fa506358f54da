import { earliestStep, type NextStep } from '@arrears/domain/account/next-step'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import type { Context } from '../context.ts'
import { requireActor } from '../context.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { inBatches } from '../platform/database/in-batches.ts'
import { amongSql } from '../platform/database/rows/among-sql.ts'
import { readTogether } from '../platform/database/rows/read-together.ts'

interface StepRow {
  readonly account: string
  readonly kind: NextStep['kind']
  readonly dueOn: LocalDate
  readonly open: string
  readonly number: number | null
  readonly count: number | null
}

/** What an account waits for: the oldest unpaid instalment of its plan in force, or the open promise that is due first. */
export const nextStepOf = inBatches(async (accountIds, context: Context) => {
  const { orgId } = requireActor(context)
  const rows = await readTogether<StepRow>(
    context,
    Prisma.sql`
      select p.account_id as account, 'instalment' as kind, i.due_on as "dueOn", (i.amount_minor - i.paid_minor)::text as open,
        i.number, (select count(*)::int from instalment n where n.org_id = p.org_id and n.plan_id = p.id) as count
      from instalment_plan p
      join lateral (select * from instalment i where i.org_id = p.org_id and i.plan_id = p.id and i.paid_on is null
        order by i.number limit 1) i on true
      where p.org_id = ${orgId} and p.account_id ${amongSql(accountIds)} and p.status = 'active'
      union all
      select account_id, 'promise', due_on, (amount_minor - paid_minor)::text, null, null
      from promise where org_id = ${orgId} and account_id ${amongSql(accountIds)} and status = 'open'`,
  )
  const steps = new Map<string, NextStep[]>()
  for (const { account, open, ...step } of rows) {
    const of = steps.get(account) ?? []
    of.push({ ...step, openMinor: BigInt(open) })
    steps.set(account, of)
  }
  return new Map([...steps].map(([account, of]) => [account, earliestStep(of)]))
})
