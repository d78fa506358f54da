/**
 * What was taken off the claims of plans, or is held as credit, by each booking that stands and was made after the plan was agreed.
 * A booking and its reversal are both left out; one that raises what is owed is no receipt. `$1` is the organisation or null for
 * all, `$2` the ids of plans or null for all.
 */
export const receiptsSql = `
select p.id as "planId", t.effective_on::text as "effectiveOn", (-sum(e.amount_minor))::text as "amountMinor"
from instalment_plan p
join ledger_transaction t on t.org_id = p.org_id and t.account_id = p.account_id and t.booked_at > p.counts_after
join ledger_entry e on e.org_id = t.org_id and e.transaction_id = t.id and e.affects_balance
where ($1::text is null or p.org_id = $1) and ($2::text[] is null or p.id = any($2))
  and (e.ledger_account = 'unappliedCash' or exists (
    select 1 from instalment_plan_claim c where c.org_id = p.org_id and c.plan_id = p.id and c.claim_id = e.claim_id))
  and not exists (select 1 from ledger_transaction r where r.org_id = t.org_id and r.reverses_id = t.id)
  and not exists (select 1 from ledger_transaction o where o.org_id = t.org_id and o.id = t.reverses_id and o.booked_at > p.counts_after)
group by p.id, t.id, t.effective_on
having sum(e.amount_minor) < 0`
