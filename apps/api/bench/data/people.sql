-- An organisation with what stands around its accounts.
INSERT INTO organisation (id, name, slug, settings) VALUES ('org_bench', 'Benchmark Collections', 'benchmark', '{"timeZone": "Europe/Dublin"}');

INSERT INTO "user" (id, name, email, email_verified)
SELECT 'usr_' || n, (ARRAY['Ines Duarte', 'Tom Byrne', 'Aoife Nolan', 'Marek Novak'])[1 + n % 4] || ' ' || n, 'agent' || n || '@benchmark.example', true
FROM generate_series(1, 20) n;
INSERT INTO membership (id, org_id, user_id, role) SELECT 'mem_' || n, 'org_bench', 'usr_' || n, CASE n WHEN 1 THEN 'admin' ELSE 'agent' END FROM generate_series(1, 20) n;
-- Its trigger is off meanwhile.
INSERT INTO member (id, org_id, user_id, role) SELECT id, org_id, user_id, role FROM membership;

INSERT INTO team (id, org_id, name) SELECT 'tea_' || n, 'org_bench', 'Team ' || n FROM generate_series(1, 3) n;
INSERT INTO queue (id, org_id, name) SELECT 'que_' || n, 'org_bench', 'Queue ' || n FROM generate_series(1, 4) n;
INSERT INTO profile (id, org_id, name, is_default, settings)
VALUES ('prf_1', 'org_bench', 'Residential', true, '{"promiseMaxDays": 30}'), ('prf_2', 'org_bench', 'Business', false, '{}');
INSERT INTO workflow (id, org_id, name) SELECT 'wfl_' || n, 'org_bench', 'Workflow ' || n FROM generate_series(1, 5) n;
INSERT INTO account_group (id, org_id, name, priority, workflow_id)
SELECT 'grp_' || n, 'org_bench', 'Group ' || n, n * 10, CASE WHEN n < 5 THEN 'wfl_' || n END FROM generate_series(1, 5) n;
-- PostGraphile knows what is unique from constraints and from this, not from unique indexes, and refuses to follow the relation else.
COMMENT ON TABLE member IS '@unique org_id,user_id';
