import { bookings, ofBooking } from './reconcile-bookings-sql.ts'

/** Fields of a row whose kept value is not the folded one. `values` are rows of (field, kept, folded), each as text. */
const unlike = (values: string) =>
  `cross join lateral (values ${values}) as v (field, kept, folded) where v.kept is distinct from v.folded`

/**
 * One pass over the entries of one organisation ($1) or of all (null). Every row is a difference, but for those of `compared`
 * that say how many were looked at. Running balances follow the order of booking.
 */
export const reconcileSql = `
with entry as materialized (
  select org_id, account_id, transaction_id, id, claim_id, component, ledger_account, currency, amount_minor, affects_balance,
    balance_after_minor, case when affects_balance then sum(amount_minor) over (
      partition by org_id, account_id, affects_balance order by booked_at, id) end as running
  from ledger_entry where $1::text is null or org_id = $1
), of_account as (
  select org_id, account_id,
    coalesce(sum(amount_minor) filter (where affects_balance), 0) as balance,
    coalesce(-sum(amount_minor) filter (where ledger_account = 'unappliedCash'), 0) as unapplied,
    coalesce(sum(amount_minor) filter (where affects_balance and amount_minor > 0), 0) as debited,
    coalesce(-sum(amount_minor) filter (where affects_balance and amount_minor < 0), 0) as credited
  from entry group by org_id, account_id
), of_claim as (
  select org_id, claim_id,
    coalesce(sum(amount_minor) filter (where component = 'principal'), 0) as principal,
    coalesce(sum(amount_minor) filter (where component = 'interest'), 0) as interest,
    coalesce(sum(amount_minor) filter (where component = 'cost'), 0) as cost
  from entry where claim_id is not null group by org_id, claim_id
), by_plan as (
  select v.org_id, v.claim_id, min(i.due_on) filter (where i.paid_on is null) as due_on
  from instalment_plan p
  join instalment_plan_claim v on v.org_id = p.org_id and v.plan_id = p.id
  join instalment i on i.org_id = p.org_id and i.plan_id = p.id
  where p.status = 'active' group by v.org_id, v.claim_id
), claim_of_account as (
  select c.org_id, c.account_id, count(*) as claims, min(case when y.claim_id is null then c.due_on else y.due_on end) as oldest_due_on
  from claim c join of_claim f on f.org_id = c.org_id and f.claim_id = c.id
  left join by_plan y on y.org_id = c.org_id and y.claim_id = c.id
  where f.principal + f.interest + f.cost > 0 group by c.org_id, c.account_id
), ${ofBooking}, of_transaction as (
  select t.org_id, t.id, e.currency, coalesce(e.total, 0) as total, coalesce(e.entries, 0) as entries
  from ledger_transaction t
  left join (select transaction_id, currency, sum(amount_minor) as total, count(*) as entries
    from entry group by transaction_id, currency) as e on e.transaction_id = t.id
  where $1::text is null or t.org_id = $1
)
select 'account' as what, a.org_id as "orgId", a.id, v.field, v.kept, v.folded
from account a
left join of_account f on f.org_id = a.org_id and f.account_id = a.id
left join claim_of_account c on c.org_id = a.org_id and c.account_id = a.id
${unlike(`
  ('balance', a.balance_minor::text, coalesce(f.balance, 0)::text),
  ('unapplied', a.unapplied_minor::text, coalesce(f.unapplied, 0)::text),
  ('debited', a.debited_minor::text, coalesce(f.debited, 0)::text),
  ('credited', a.credited_minor::text, coalesce(f.credited, 0)::text),
  ('oldestDueOn', a.oldest_due_on::text, c.oldest_due_on::text),
  ('openClaimCount', a.open_claim_count::text, coalesce(c.claims, 0)::text)`)} and ($1::text is null or a.org_id = $1)
union all
select 'claim', c.org_id, c.id, v.field, v.kept, v.folded
from claim c
left join of_claim f on f.org_id = c.org_id and f.claim_id = c.id
left join lateral (
  select max(due_on) as due_on from prolongation p
  where p.org_id = c.org_id and p.claim_id = c.id and p.cancelled_at is null) as moved on true
${unlike(`
  ('principal', c.principal_minor::text, coalesce(f.principal, 0)::text),
  ('interest', c.interest_minor::text, coalesce(f.interest, 0)::text),
  ('cost', c.cost_minor::text, coalesce(f.cost, 0)::text),
  ('dueOn', c.due_on::text, coalesce(moved.due_on, c.due_on)::text),
  ('disputed', (c.disputed_at is not null)::text, exists (
    select from dispute d where d.org_id = c.org_id and d.claim_id = c.id and d.resolved_at is null)::text),
  ('open', (c.state = 'open')::text, (coalesce(f.principal + f.interest + f.cost, 0) > 0)::text),
  ('writtenOff', (c.state = 'writtenOff')::text, (c.state = 'writtenOff' and exists (
    select from write_off w where w.org_id = c.org_id and w.claim_id = c.id and not exists (
      select from ledger_transaction r where r.org_id = w.org_id and r.reverses_id = w.transaction_id)))::text)`)} and ($1::text is null or c.org_id = $1)
union all
select 'worklist', f.org_id, f.account_id, v.field, v.kept, v.folded
from worklist_fact f
left join worklist_entry e on e.org_id = f.org_id and e.account_id = f.account_id
${unlike(`
  ('entry', (e.account_id is not null)::text, true::text),
  ('brokenOn', e.broken_on::text, f.broken_on::text),
  ('taskDueOn', e.task_due_on::text, f.task_due_on::text),
  ('oldestDueOn', e.oldest_due_on::text, f.oldest_due_on::text),
  ('balance', e.balance_minor::text, f.balance_minor::text)`)} and ($1::text is null or f.org_id = $1)
union all
${bookings(unlike)}
union all
select 'entry', org_id, id, 'balanceAfter', balance_after_minor::text, running::text
from entry where balance_after_minor is distinct from running
union all
select 'transaction', org_id, id, 'sum', 0::text, total::text || coalesce(' ' || currency, '')
from of_transaction where total <> 0
union all
select 'transaction', org_id, id, 'entries', 'two or more', sum(entries)::text
from of_transaction group by org_id, id having sum(entries) < 2
union all select 'compared', null, null, 'accounts', count(*)::text, null from account where $1::text is null or org_id = $1
union all select 'compared', null, null, 'claims', count(*)::text, null from claim where $1::text is null or org_id = $1
union all select 'compared', null, null, 'transactions', count(distinct id)::text, null from of_transaction
union all select 'compared', null, null, 'entries', count(*)::text, null from entry`
