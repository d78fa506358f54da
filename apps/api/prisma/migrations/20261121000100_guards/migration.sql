-- What the database itself guarantees, whatever the application does: rows of two organisations are never seen together,
-- money facts and diary are append-only, and every booking sums to zero.

-- Roles ----------------------------------------------------------------------------------------------------------------
-- arrears_app works for one organisation at a time (the setting app.org); arrears_auth signs people in. Neither logs in
-- itself: connections switch to them, and neither owns a table nor may bypass row-level security.
DO $$
BEGIN
  -- Roles belong to the whole server: two databases may be migrated at the same moment.
  PERFORM pg_advisory_xact_lock(hashtext('arrears roles'));
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'arrears_app') THEN CREATE ROLE arrears_app NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'arrears_auth') THEN CREATE ROLE arrears_auth NOLOGIN; END IF;
  IF NOT pg_has_role(current_user, 'arrears_app', 'MEMBER') THEN EXECUTE format('GRANT arrears_app TO %I', current_user); END IF;
  IF NOT pg_has_role(current_user, 'arrears_auth', 'MEMBER') THEN EXECUTE format('GRANT arrears_auth TO %I', current_user); END IF;
END $$;

DO $$
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO arrears_app, arrears_auth', current_schema());
END $$;

-- Tenancy --------------------------------------------------------------------------------------------------------------
CREATE FUNCTION current_org() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT current_setting('app.org', true) $$;

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY[
    'team', 'team_member', 'profile', 'workflow', 'account_group', 'account_group_member', 'account', 'debtor', 'phone',
    'email', 'address', 'product', 'claim', 'ledger_transaction', 'ledger_entry', 'payment_method', 'mandate', 'promise',
    'promise_claim', 'queue', 'task', 'note', 'interaction', 'diary_event', 'action_record', 'metadata_schema',
    'custom_field_set', 'layout', 'layout_version', 'member', 'invitation'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO arrears_app USING (org_id = (SELECT current_org())) WITH CHECK (org_id = (SELECT current_org()))',
      tenant_table
    );
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO arrears_app', tenant_table);
  END LOOP;
END $$;

ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON organisation TO arrears_app USING (id = (SELECT current_org())) WITH CHECK (id = (SELECT current_org()));
GRANT SELECT, UPDATE ON organisation TO arrears_app;

ALTER TABLE api_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE api_key FORCE ROW LEVEL SECURITY;

-- Members are made by sign-in and invitation only.
REVOKE INSERT, UPDATE, DELETE ON member FROM arrears_app;
REVOKE INSERT, UPDATE, DELETE ON invitation FROM arrears_app;

-- Sign-in sees people and memberships of all organisations, and nothing of their business.
DO $$
DECLARE
  identity_table text;
BEGIN
  FOREACH identity_table IN ARRAY ARRAY['organisation', 'member', 'invitation', 'api_key'] LOOP
    EXECUTE format('CREATE POLICY sign_in ON %I TO arrears_auth USING (true) WITH CHECK (true)', identity_table);
  END LOOP;
  FOREACH identity_table IN ARRAY ARRAY['organisation', 'member', 'invitation', 'api_key', 'user', 'session', 'credential', 'verification'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO arrears_auth', identity_table);
  END LOOP;
END $$;

-- The owner (migrations, seeding by COPY, reconcile) is not held by the policies above when it is a superuser; when it is
-- not, FORCE holds it too, so it gets a policy of its own.
DO $$
DECLARE
  guarded record;
BEGIN
  FOR guarded IN SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = current_schema() AND c.relkind = 'r' AND c.relrowsecurity LOOP
    EXECUTE format('CREATE POLICY owner ON %I TO %I USING (true) WITH CHECK (true)', guarded.relname, current_user);
  END LOOP;
END $$;

-- Append-only ------------------------------------------------------------------------------------------------------------
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation', HINT = 'Book a reversal instead.';
END $$;

DO $$
DECLARE
  fact_table text;
BEGIN
  FOREACH fact_table IN ARRAY ARRAY['ledger_transaction', 'ledger_entry', 'diary_event', 'action_record', 'layout_version'] LOOP
    EXECUTE format('REVOKE UPDATE, DELETE ON %I FROM arrears_app', fact_table);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', fact_table);
    EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', fact_table);
  END LOOP;
END $$;

-- Double entry -----------------------------------------------------------------------------------------------------------
-- Checked at commit for each transaction that was booked or touched, per currency.
CREATE FUNCTION refuse_unbalanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  booked text := CASE WHEN TG_TABLE_NAME = 'ledger_entry' THEN to_jsonb(NEW) ->> 'transaction_id' ELSE to_jsonb(NEW) ->> 'id' END;
  entries int;
  unbalanced int;
BEGIN
  SELECT coalesce(sum(n), 0), count(*) FILTER (WHERE total <> 0) INTO entries, unbalanced
  FROM (SELECT count(*) AS n, sum(amount_minor) AS total FROM ledger_entry WHERE transaction_id = booked GROUP BY currency) AS by_currency;
  IF entries < 2 OR unbalanced > 0 THEN
    RAISE EXCEPTION 'ledger transaction % does not sum to zero', booked USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER balanced AFTER INSERT ON ledger_transaction
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced();
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT ON ledger_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced();

-- An entry is of its account's one currency, and so is a claim.
CREATE FUNCTION refuse_other_currency() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.currency <> (SELECT a.currency FROM account a WHERE a.org_id = NEW.org_id AND a.id = NEW.account_id) THEN
    RAISE EXCEPTION '% is not the currency of account %', NEW.currency, NEW.account_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER one_currency BEFORE INSERT OR UPDATE OF currency ON claim FOR EACH ROW EXECUTE FUNCTION refuse_other_currency();
CREATE TRIGGER one_currency BEFORE INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION refuse_other_currency();
CREATE TRIGGER one_currency BEFORE INSERT OR UPDATE OF currency ON promise FOR EACH ROW EXECUTE FUNCTION refuse_other_currency();

ALTER TABLE ledger_entry
  ADD CONSTRAINT ledger_entry_amount CHECK (amount_minor <> 0),
  ADD CONSTRAINT ledger_entry_component CHECK ((ledger_account IN ('principal', 'interest', 'cost')) = (claim_id IS NOT NULL AND component IS NOT NULL)),
  ADD CONSTRAINT ledger_entry_running CHECK (affects_balance = (balance_after_minor IS NOT NULL));
ALTER TABLE claim ADD CONSTRAINT claim_balances CHECK (original_minor >= 0 AND principal_minor >= 0 AND interest_minor >= 0 AND cost_minor >= 0);
ALTER TABLE promise ADD CONSTRAINT promise_amounts CHECK (amount_minor > 0 AND paid_minor >= 0);
ALTER TABLE account ADD CONSTRAINT account_status CHECK (status IN ('open', 'closed'));
ALTER TABLE claim ADD CONSTRAINT claim_state CHECK (state IN ('open', 'settled', 'writtenOff', 'cancelled'));
ALTER TABLE phone ADD CONSTRAINT phone_validity CHECK (validity IN ('unknown', 'valid', 'invalid'));
ALTER TABLE promise ADD CONSTRAINT promise_status CHECK (status IN ('open', 'kept', 'partKept', 'broken', 'cancelled'));
ALTER TABLE task ADD CONSTRAINT task_status CHECK (status IN ('open', 'resolved')),
  ADD CONSTRAINT task_place CHECK ((queue_id IS NULL) <> (team_id IS NULL));
ALTER TABLE member ADD CONSTRAINT member_role CHECK (role IN ('agent', 'teamManager', 'admin', 'readOnly'));
CREATE UNIQUE INDEX debtor_primary ON debtor (org_id, account_id) WHERE is_primary;
CREATE UNIQUE INDEX profile_default ON profile (org_id) WHERE is_default;

-- A layout belongs to exactly the scope it names.
ALTER TABLE layout ADD CONSTRAINT layout_scope CHECK (
  scope_key = CASE scope WHEN 'organisation' THEN 'organisation' WHEN 'profile' THEN 'profile:' || profile_id
    WHEN 'role' THEN 'role:' || role WHEN 'personal' THEN 'personal:' || user_id END
);

-- Names of colleagues -------------------------------------------------------------------------------------------------------
CREATE FUNCTION name_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT u.name, u.email INTO NEW.name, NEW.email FROM "user" u WHERE u.id = NEW.user_id;
  RETURN NEW;
END $$;
CREATE TRIGGER name_member BEFORE INSERT ON member FOR EACH ROW EXECUTE FUNCTION name_member();

CREATE FUNCTION rename_members() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE member SET name = NEW.name, email = NEW.email WHERE user_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER rename_members AFTER UPDATE OF name, email ON "user" FOR EACH ROW EXECUTE FUNCTION rename_members();

-- Search --------------------------------------------------------------------------------------------------------------------
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX account_search ON account USING gin (search_text gin_trgm_ops);

-- Jobs ----------------------------------------------------------------------------------------------------------------------
-- The outbox door: the application may enqueue in its own transaction without rights on the job tables.
CREATE FUNCTION enqueue_job(task text, payload jsonb, job_key text DEFAULT NULL, run_at timestamptz DEFAULT NULL)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM graphile_worker.add_job(task, payload::json, run_at => run_at, job_key => job_key);
END $$;
REVOKE ALL ON FUNCTION enqueue_job FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue_job TO arrears_app;
