-- What is owed: claims with their invoices booked, payment methods, promises, tasks and notes.
INSERT INTO product (id, org_id, account_id, name) SELECT 'prd_' || n, 'org_bench', id, 'Broadband ' || n FROM made;
INSERT INTO payment_method (id, org_id, account_id, kind, label, last4) SELECT 'pmt_' || n, 'org_bench', id, 'card', 'Visa card', lpad((n % 10000)::text, 4, '0') FROM made;
INSERT INTO mandate (id, org_id, account_id, payment_method_id, reference, scheme, signed_on)
SELECT 'mnd_' || n, 'org_bench', id, 'pmt_' || n, 'MND-' || n, 'SEPA core', since FROM made WHERE n % 2 = 0;

CREATE TEMP TABLE made_claim AS
SELECT n, id AS account_id, c, 'clm_' || lpad(n::text || lpad(c::text, 2, '0'), 26, '0') AS id, since + c * 9 AS issued_on, 4000 + (n * 37 + c * 911) % 30000 AS minor
FROM made, generate_series(0, 7) c;
INSERT INTO claim (id, org_id, account_id, product_id, reference, state, issued_on, due_on, settled_on, currency, original_minor, principal_minor)
SELECT id, 'org_bench', account_id, 'prd_' || n, 'INV-' || n || '-' || c, CASE WHEN c < 3 THEN 'settled' ELSE 'open' END, issued_on, issued_on + 14,
  CASE WHEN c < 3 THEN issued_on + 20 END, 'EUR', minor, CASE WHEN c < 3 THEN 0 ELSE minor END
FROM made_claim;

-- Bookings in order: each claim's invoice, and for the first three of them the payment that settled it.
CREATE TEMP TABLE made_booking AS
SELECT n, account_id, id AS claim_id, b, 'ltx_' || lpad(n::text || c || b, 26, '0') AS id, CASE b WHEN 0 THEN 'invoice' ELSE 'payment' END AS context,
  issued_on + b * 20 AS effective_on, CASE b WHEN 0 THEN minor ELSE -minor END AS minor
FROM made_claim, generate_series(0, 1) b WHERE b = 0 OR c < 3;
INSERT INTO ledger_transaction (id, org_id, account_id, context, effective_on, booked_at, actor_kind, actor_label, action, action_record_id)
SELECT id, 'org_bench', account_id, context, effective_on, effective_on + interval '10 hours', 'system', 'Billing', 'benchmark', 'act_bench' FROM made_booking;
INSERT INTO ledger_entry (id, org_id, account_id, transaction_id, ledger_account, component, claim_id, product_id, context, effective_on, booked_at, currency, amount_minor, affects_balance, balance_after_minor)
SELECT 'len_' || substr(id, 5) || side, 'org_bench', account_id, id, CASE side WHEN 0 THEN 'principal' WHEN 1 THEN CASE b WHEN 0 THEN 'revenue' ELSE 'clearing' END END,
  CASE side WHEN 0 THEN 'principal' END, CASE side WHEN 0 THEN claim_id END, 'prd_' || n, context, effective_on, effective_on + interval '10 hours', 'EUR',
  CASE side WHEN 0 THEN minor ELSE -minor END, side = 0,
  CASE side WHEN 0 THEN sum(minor) OVER (PARTITION BY account_id, side ORDER BY effective_on, id) END
FROM made_booking, generate_series(0, 1) side;

INSERT INTO promise (id, org_id, account_id, currency, amount_minor, due_on, made_at, status, payment_method_id, made_by_id)
SELECT 'prm_' || n || p, 'org_bench', id, 'EUR', 5000 + n % 7000, since + 40 + p * 30, since + 35 + p * 30, (ARRAY['broken', 'open'])[1 + p], 'pmt_' || n, 'usr_' || 1 + n % 20
FROM made, generate_series(0, 1) p;
INSERT INTO promise_claim (org_id, promise_id, claim_id)
SELECT 'org_bench', 'prm_' || n || p, 'clm_' || lpad(n::text || lpad((p + 3)::text, 2, '0'), 26, '0') FROM made, generate_series(0, 1) p;
INSERT INTO task (id, org_id, account_id, queue_id, team_id, assignee_id, due_on, tags, note, status, created_by_id, created_at)
SELECT 'tsk_' || n || t, 'org_bench', id, CASE t WHEN 0 THEN 'que_' || 1 + n % 4 END, CASE t WHEN 1 THEN 'tea_' || 1 + n % 3 END, 'usr_' || 1 + (n + t) % 20, DATE '2026-11-15' + n % 20,
  '{callback}', 'Ask about the invoice of the month', 'open', 'usr_' || 1 + n % 20, since
FROM made, generate_series(0, 1) t WHERE t <= n % 2;
INSERT INTO note (id, org_id, account_id, text, created_by_id, created_at)
SELECT 'not_' || n || t, 'org_bench', id, 'Spoke to the debtor, who asked for a copy of the invoice, number ' || t, 'usr_' || 1 + n % 20, since + t * interval '9 days' FROM made, generate_series(0, 5) t;
