/** What each transaction booked on the far side of what is owed: money that came, what was given up, income taken back. */
export const ofBooking = `of_booking as (
  select org_id, transaction_id,
    coalesce(sum(amount_minor) filter (where ledger_account = 'clearing'), 0) as came,
    coalesce(sum(amount_minor) filter (where ledger_account = 'writeOff'), 0) as given_up,
    coalesce(sum(amount_minor) filter (where ledger_account in ('revenue', 'feeIncome')), 0) as unearned
  from entry group by org_id, transaction_id
)`

/**
 * Rows that stand beside a booking of their own, compared with it. A charge that succeeded has one payment of what was not taken
 * back, every other charge has none; a payment of it that a person reversed counts as booked, as the charge itself was not undone.
 */
export const bookings = (unlike: (values: string) => string) => `
select 'charge', c.org_id, c.id, v.field, v.kept, v.folded
from charge c
left join of_booking b on b.org_id = c.org_id and b.transaction_id = c.transaction_id
left join lateral (
  select count(*) as payments from ledger_transaction t
  where t.org_id = c.org_id and t.account_id = c.account_id and t.action = 'settleCharge' and t.context = 'payment'
    and t.external_reference = c.provider_reference and t.id is distinct from c.transaction_id
    and not exists (select from ledger_transaction r where r.org_id = t.org_id and r.reverses_id = t.id)) as others on true
left join lateral (
  select sum(p.amount_minor) as amount from charge_claim p where p.org_id = c.org_id and p.charge_id = c.id) as parts on true
${unlike(`
  ('payment', (case when c.state = 'succeeded' then c.amount_minor - c.returned_minor else 0 end)::text, coalesce(b.came, 0)::text),
  ('otherPayments', '0', others.payments::text),
  ('parts', c.amount_minor::text, parts.amount::text)`)} and ($1::text is null or c.org_id = $1)
union all
select 'writeOff', coalesce(w.org_id, t.org_id), coalesce(w.id, t.id), v.field, v.kept, v.folded
from (select org_id, id from ledger_transaction where context = 'writeOff' and ($1::text is null or org_id = $1)) as t
full join (select * from write_off where $1::text is null or org_id = $1) as w on w.org_id = t.org_id and w.transaction_id = t.id
left join of_booking b on b.org_id = t.org_id and b.transaction_id = t.id
${unlike(`('amount', w.amount_minor::text, b.given_up::text)`)}
union all
select 'dispute', d.org_id, d.id, v.field, v.kept, v.folded
from dispute d
left join of_booking b on b.org_id = d.org_id and b.transaction_id = d.transaction_id
${unlike(`('credited', coalesce(d.credited_minor, 0)::text, coalesce(b.unearned, 0)::text)`)} and ($1::text is null or d.org_id = $1)
union all
select 'prolongation', p.org_id, p.id, v.field, v.kept, v.folded
from prolongation p
left join of_booking b on b.org_id = p.org_id and b.transaction_id = p.fee_transaction_id
${unlike(`('fee', p.fee_minor::text, coalesce(-b.unearned, 0)::text)`)} and ($1::text is null or p.org_id = $1)`
