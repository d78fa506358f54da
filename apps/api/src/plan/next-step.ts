import { earliestStep, type NextStep } from '@arrears/domain/account/next-step'
import { deriveValue } from '../platform/graphql/selection/derived-value.ts'

type StoredStep = Omit<NextStep, 'openMinor'> & { readonly open: string }

/** What an account waits for: the oldest unpaid instalment of its plan in force, or the open promise that is due first. */
export const nextStep = deriveValue<readonly StoredStep[], NextStep | null>({
  model: 'Account',
  name: 'waitsFor',
  sql: (account) => `(
    select json_agg(s) from (
      select 'instalment' as kind, i.due_on as "dueOn", (i.amount_minor - i.paid_minor)::text as open, i.number,
        (select count(*)::int from instalment n where n.org_id = p.org_id and n.plan_id = p.id) as count
      from instalment_plan p
      join lateral (select * from instalment i where i.org_id = p.org_id and i.plan_id = p.id and i.paid_on is null
        order by i.number limit 1) i on true
      where p.org_id = ${account}.org_id and p.account_id = ${account}.id and p.status = 'active'
      union all
      select 'promise', due_on, (amount_minor - paid_minor)::text, null, null
      from promise where org_id = ${account}.org_id and account_id = ${account}.id and status = 'open') s)`,
  read: (steps) =>
    earliestStep((steps ?? []).map(({ open, ...step }) => ({ ...step, openMinor: BigInt(open) }))),
})
