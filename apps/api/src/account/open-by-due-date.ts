import { ageOfPlan } from '@arrears/domain/plan/age-of-plan'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import { deriveValue } from '../platform/graphql/selection/derived-value.ts'

interface OpenByDueDate {
  readonly dueOn: LocalDate
  readonly openMinor: bigint
  readonly claimCount: number
}

interface Sum {
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
export const openByDueDate = deriveValue<readonly Sum[], readonly OpenByDueDate[]>({
  model: 'Account',
  name: 'openByDueDate',
  sql: (account) => `(
    select json_agg(json_build_object('dueOn', o.due_on, 'minor', o.minor, 'claims', o.claims,
      'instalments', case when o.plan_id is not null then (
        select json_agg(json_build_object('dueOn', i.due_on, 'amount', i.amount_minor::text, 'paid', i.paid_minor::text) order by i.number)
        from instalment i where i.org_id = ${account}.org_id and i.plan_id = o.plan_id and i.paid_on is null) end))
    from (
      select v.plan_id, case when v.plan_id is null then c.due_on end as due_on,
        sum(c.principal_minor + c.interest_minor + c.cost_minor)::text as minor, count(*) as claims
      from claim c left join (
        select v.claim_id, p.id as plan_id from instalment_plan p
        join instalment_plan_claim v on v.org_id = p.org_id and v.plan_id = p.id
        where p.org_id = ${account}.org_id and p.account_id = ${account}.id and p.status = 'active') v on v.claim_id = c.id
      where c.org_id = ${account}.org_id and c.account_id = ${account}.id and c.state = 'open' group by 1, 2) o)`,
  read: (sums) => (sums ?? []).flatMap(datesOf),
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
