-- 100,000 accounts to act on and to hand out: each with a debtor and an overdue claim.
SET LOCAL session_replication_role = replica;
INSERT INTO organisation (id, name, slug) VALUES ('org_01j00000000000000000000000', 'Benchmark', 'benchmark');
INSERT INTO profile (id, org_id, name, is_default) VALUES ('prf_01j00000000000000000000000', 'org_01j00000000000000000000000', 'Default', true);
INSERT INTO "user" (id, name, email, email_verified)
SELECT 'usr_' || lpad(n::text, 26, '0'), 'Agent ' || n, 'agent' || n || '@post.example', true FROM generate_series(1, 50) n;
INSERT INTO member (id, org_id, user_id, role, name)
SELECT 'usr_' || lpad(n::text, 26, '0'), 'org_01j00000000000000000000000', 'usr_' || lpad(n::text, 26, '0'), 'agent', 'Agent ' || n FROM generate_series(1, 50) n;
INSERT INTO account (id, org_id, reference, currency, profile_id, name, balance_minor, debited_minor, oldest_due_on, open_claim_count)
SELECT 'acc_' || lpad(n::text, 26, '0'), 'org_01j00000000000000000000000', 'DEB-' || lpad(n::text, 6, '0'), 'EUR', 'prf_01j00000000000000000000000',
  'Debtor ' || n, 100000, 100000, DATE '2026-10-01' - n % 300, 1 FROM generate_series(1, 100000) n;
INSERT INTO debtor (id, org_id, account_id, name, is_primary)
SELECT 'dbt_' || lpad(n::text, 26, '0'), 'org_01j00000000000000000000000', 'acc_' || lpad(n::text, 26, '0'), 'Debtor ' || n, true FROM generate_series(1, 100000) n;
INSERT INTO claim (id, org_id, account_id, reference, issued_on, due_on, currency, original_minor, principal_minor)
SELECT 'clm_' || lpad(n::text, 26, '0'), 'org_01j00000000000000000000000', 'acc_' || lpad(n::text, 26, '0'), 'INV-' || n,
  DATE '2026-09-15' - n % 300, DATE '2026-10-01' - n % 300, 'EUR', 100000, 100000 FROM generate_series(1, 100000) n;
SET LOCAL session_replication_role = origin;
SELECT keep_worklist('org_01j00000000000000000000000');
