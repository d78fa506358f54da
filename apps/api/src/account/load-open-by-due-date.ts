import { ageOfPlan } from '@arrears/domain/plan/age-of-plan'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import type { Context } from '../context.ts'
import { requireActor } from '../context.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { inBatches } from '../platform/database/in-batches.ts'
import { amongSql } from '../platform/database/rows/among-sql.ts'
import { readTogether } from '../platform/database/rows/read-together.ts'

interface OpenByDueDate {
  readonly dueOn: LocalDate
  readonly openMinor: bigint
  readonly claimCount: number
}

interface Sum {
  readonly account: string
  /** Null for the claims of the plan in force, which are due by its instalments. */
  readonly dueOn: LocalDate | null
  readonly minor: string
  readonly claims: number
  readonly instalments: readonly Unpaid[] | null
}

interface Unpaid {
  readonly dueOn: LocalDate
  readonly amount: string
  readonly paid: string
}

/**
 * What is open on an account for each due date, the claims of a plan in force by its unpaid instalments; which range of age that is,
 * is for the domain to say.
 */
export const openByDueDateOf = inBatches(async (accountIds, context: Context) => {
  const { orgId } = requireActor(context)
  const sums = await readTogether<Sum>(
    context,
    Prisma.sql`
      with covered as (
        select v.claim_id, p.id as plan_id from instalment_plan p
        join instalment_plan_claim v on v.org_id = p.org_id and v.plan_id = p.id
        where p.org_id = ${orgId} and p.account_id ${amongSql(accountIds)} and p.status = 'active'
      ), open as (
        select c.account_id, v.plan_id, case when v.plan_id is null then c.due_on end as due_on,
          sum(c.principal_minor + c.interest_minor + c.cost_minor)::text as minor, count(*) as claims
        from claim c left join covered v on v.claim_id = c.id
        where c.org_id = ${orgId} and c.account_id ${amongSql(accountIds)} and c.state = 'open' group by 1, 2, 3
      )
      select account_id as account, due_on as "dueOn", minor, claims, case when plan_id is not null then (
        select json_agg(json_build_object('dueOn', i.due_on, 'amount', i.amount_minor::text, 'paid', i.paid_minor::text) order by i.number)
        from instalment i where i.org_id = ${orgId} and i.plan_id = open.plan_id and i.paid_on is null) end as instalments
      from open`,
  )
  const byAccount = new Map<string, OpenByDueDate[]>()
  for (const sum of sums) {
    const dates = byAccount.get(sum.account) ?? []
    dates.push(...datesOf(sum))
    byAccount.set(sum.account, dates)
  }
  return byAccount
})

function datesOf({ dueOn, minor, claims, instalments }: Sum): OpenByDueDate[] {
  const openMinor = BigInt(minor)
  if (dueOn !== null) return [{ dueOn, openMinor, claimCount: claims }]
  const unpaid = (instalments ?? []).map((instalment) => ({
    dueOn: instalment.dueOn,
    amountMinor: BigInt(instalment.amount),
    paidMinor: BigInt(instalment.paid),
    paidOn: null,
  }))
  return ageOfPlan(unpaid, openMinor).map((part) => ({ ...part, claimCount: 1 }))
}
