-- Long pasts: entries and diary events up to the number asked for, spread evenly, and an account each with very many.
CREATE TEMP TABLE longer AS
SELECT a.id, a.n, greatest(0, :entries / :accounts - count(e.id))::int AS entries FROM made a JOIN ledger_entry e ON e.account_id = a.id GROUP BY a.id, a.n;
INSERT INTO longer VALUES ('acc_' || lpad('1', 26, '0'), 1, :journalRows * 2);

CREATE TEMP TABLE made_history AS
SELECT l.id AS account_id, l.n, b, 'ltx_h' || lpad(l.n || 'x' || b || 'x' || l.entries, 25, '0') AS id, TIMESTAMPTZ '2026-01-01Z' + b * interval '1 minute' AS booked_at,
  CASE b % 2 WHEN 1 THEN -1 ELSE 1 END * 250 AS minor
FROM longer l, generate_series(1, l.entries / 2) b;
INSERT INTO ledger_transaction (id, org_id, account_id, context, effective_on, booked_at, reason, external_reference, payment_method_id, actor_kind, actor_user_id, action, action_record_id)
SELECT id, 'org_bench', account_id, CASE b % 2 WHEN 1 THEN 'payment' ELSE 'reversal' END, booked_at, booked_at, CASE b % 2 WHEN 0 THEN 'bounced' END, 'BK' || b, 'pmt_' || n,
  'user', 'usr_' || 1 + b % 20, 'benchmark', 'act_bench' FROM made_history;
INSERT INTO ledger_entry (id, org_id, account_id, transaction_id, ledger_account, payment_method_id, context, effective_on, booked_at, currency, amount_minor, affects_balance, balance_after_minor)
SELECT 'len_' || substr(id, 5) || side, 'org_bench', account_id, id, CASE side WHEN 0 THEN 'unappliedCash' ELSE 'clearing' END, 'pmt_' || n, CASE b % 2 WHEN 1 THEN 'payment' ELSE 'reversal' END,
  booked_at, booked_at, 'EUR', CASE side WHEN 0 THEN minor ELSE -minor END, side = 0, CASE WHEN side = 0 THEN 100000 - 250 * (b % 2) END
FROM made_history, generate_series(0, 1) side;

CREATE TEMP TABLE told AS SELECT id, n, :events / :accounts AS events FROM made WHERE n > 3;
INSERT INTO told VALUES ('acc_' || lpad('2', 26, '0'), 2, :longDiary), ('acc_' || lpad('3', 26, '0'), 3, :shortDiary);
INSERT INTO diary_event (id, org_id, account_id, type, version, occurred_at, actor_kind, actor_user_id, actor_label, claim_id, data)
SELECT 'evt_' || lpad(n || 'x' || e, 26, '0'), 'org_bench', id, CASE e % 3 WHEN 0 THEN 'claimCreated' ELSE 'noteAdded' END, 1, TIMESTAMPTZ '2026-11-20Z' - e * interval '1 minute',
  CASE e % 3 WHEN 0 THEN 'system' ELSE 'user' END, CASE e % 3 WHEN 0 THEN NULL ELSE 'usr_' || 1 + e % 20 END, CASE e % 3 WHEN 0 THEN 'Billing' END,
  CASE e % 3 WHEN 0 THEN 'clm_' || lpad(n || '00', 26, '0') END,
  CASE e % 3 WHEN 0 THEN jsonb_build_object('claim', jsonb_build_object('id', 'clm_' || lpad(n || '00', 26, '0'), 'reference', 'INV-' || n || '-0'), 'amount', jsonb_build_object('minor', '4200', 'currency', 'EUR'), 'dueOn', '2026-10-01')
    ELSE jsonb_build_object('text', 'Asked for more time until the end of the month, event ' || e) END
FROM told, generate_series(1, events) e;

-- The kept figures follow from the entries and the claims.
UPDATE account a SET balance_minor = f.balance, unapplied_minor = -f.unapplied, debited_minor = f.debited, credited_minor = f.credited
FROM (
  SELECT account_id, sum(amount_minor) AS balance, coalesce(sum(amount_minor) FILTER (WHERE ledger_account = 'unappliedCash'), 0) AS unapplied,
    coalesce(sum(amount_minor) FILTER (WHERE amount_minor > 0), 0) AS debited, coalesce(-sum(amount_minor) FILTER (WHERE amount_minor < 0), 0) AS credited
  FROM ledger_entry WHERE affects_balance GROUP BY account_id
) AS f WHERE f.account_id = a.id;
UPDATE account a SET open_claim_count = c.open, oldest_due_on = c.oldest
FROM (SELECT account_id, count(*) AS open, min(due_on) AS oldest FROM claim WHERE state = 'open' GROUP BY account_id) AS c WHERE c.account_id = a.id;
