-- Accounts as a collector meets them: one or two debtors, a handful of claims, some promises, tasks and notes.
CREATE TEMP TABLE made AS
SELECT n, 'acc_' || lpad(n::text, 26, '0') AS id, DATE '2026-11-21' - 30 - (n * 7 % 700) AS since FROM generate_series(1, :accounts) n;

INSERT INTO account (id, org_id, reference, external_id, currency, profile_id, workflow_id, manager_id, name, search_text, flags, tags, last_worked_at, created_at)
SELECT id, 'org_bench', 'DEB-' || lpad(n::text, 6, '0'), CASE WHEN n % 5 < 3 THEN 'crm-' || n END, 'EUR', 'prf_' || 1 + n % 2,
  CASE WHEN n % 10 = 0 THEN 'wfl_5' END, CASE WHEN n % 3 > 0 THEN 'usr_' || 1 + n % 20 END, 'Debtor ' || n, 'debtor ' || n,
  CASE WHEN n % 17 = 0 THEN ARRAY['disputed'] ELSE '{}'::text[] END, CASE WHEN n % 4 = 0 THEN ARRAY['vip'] ELSE '{}'::text[] END,
  CASE WHEN n % 6 > 0 THEN since + interval '20 days 9 hours' END, since
FROM made;

INSERT INTO account_group_member (org_id, group_id, account_id)
SELECT 'org_bench', 'grp_' || 1 + (n + g) % 5, id FROM made, generate_series(0, 1) g WHERE g <= n % 2;

CREATE TEMP TABLE made_debtor AS
SELECT n, id AS account_id, d, 'dbt_' || lpad(n::text || d, 26, '0') AS id FROM made, generate_series(0, 1) d WHERE d = 0 OR n % 4 = 0;
INSERT INTO debtor (id, org_id, account_id, kind, name, is_primary, birth_date, national_id, employer)
SELECT id, 'org_bench', account_id, CASE WHEN n % 2 = 1 THEN 'company' ELSE 'person' END, 'Debtor ' || n || CASE d WHEN 1 THEN ' co-signer' ELSE '' END, d = 0,
  CASE WHEN n % 2 = 0 THEN DATE '1970-01-01' + n % 9000 END, CASE WHEN n % 2 = 0 THEN 'PPS' || n || '4471' END, CASE WHEN n % 3 = 0 THEN 'Employer ' || n % 50 END
FROM made_debtor;
INSERT INTO phone (id, org_id, account_id, debtor_id, number, label, validity, position)
SELECT 'phn_' || substr(id, 5) || p, 'org_bench', account_id, id, '+35385' || lpad((n % 1000000 * 10 + d * 2 + p)::text, 7, '0'), 'mobile', (ARRAY['unknown', 'valid', 'invalid'])[1 + (n + p) % 3], p
FROM made_debtor, generate_series(0, 1) p;
INSERT INTO email (id, org_id, account_id, debtor_id, address, position)
SELECT 'eml_' || substr(id, 5), 'org_bench', account_id, id, 'debtor' || n || '.' || d || '@post.example', 0 FROM made_debtor;
INSERT INTO address (id, org_id, account_id, debtor_id, line1, postcode, city, country, position)
SELECT 'adr_' || substr(id, 5), 'org_bench', account_id, id, n % 200 || ' Main Street', 'D0' || n % 9, 'Dublin', 'IE', 0 FROM made_debtor;
