-- Who may work here now (`membership`, sign-in's own) and who ever did (`member`): what somebody wrote keeps their name when they
-- leave, and so no row of a colleague is ever deleted.
CREATE TABLE "membership" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");
CREATE UNIQUE INDEX "membership_org_id_user_id_key" ON "membership"("org_id", "user_id");
ALTER TABLE "membership" ADD CONSTRAINT "membership_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE membership ADD CONSTRAINT membership_role CHECK (role IN ('agent', 'teamManager', 'admin', 'readOnly'));

ALTER TABLE "member" ADD COLUMN "left_at" TIMESTAMPTZ(3);

INSERT INTO membership (id, org_id, user_id, role, created_at) SELECT id, org_id, user_id, role, created_at FROM member;

DO $$
BEGIN
  ALTER TABLE membership ENABLE ROW LEVEL SECURITY;
  ALTER TABLE membership FORCE ROW LEVEL SECURITY;
  CREATE POLICY sign_in ON membership TO arrears_auth USING (true) WITH CHECK (true);
  GRANT SELECT, INSERT, UPDATE, DELETE ON membership TO arrears_auth;
  EXECUTE format('CREATE POLICY owner ON membership TO %I USING (true) WITH CHECK (true)', current_user);
END $$;
-- Colleagues are made and ended by the trigger below alone.
REVOKE INSERT, UPDATE, DELETE ON member FROM arrears_auth;
GRANT UPDATE (name, email) ON member TO arrears_auth;

-- Audit (Q4) ------------------------------------------------------------------------------------------------------------------
-- Written by the database beside the change itself, so that no way in leaves it out; `app.actor` says who is signed in.
-- Like those that the program makes: prefix, ten digits of time and sixteen of chance, base 32.
CREATE FUNCTION new_id(prefix text, at timestamptz) RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT prefix || '_' || string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', 1 + digit, 1), '' ORDER BY place)
  FROM (
    SELECT place, CASE WHEN place < 10
      THEN ((extract(epoch FROM at) * 1000)::bigint >> (5 * (9 - place))) & 31
      ELSE get_byte(uuid_send(gen_random_uuid()), 0) & 31 END::int AS digit
    FROM generate_series(0, 25) AS place
  ) AS digits
$$;

CREATE FUNCTION record_identity_change(org text, what text, details jsonb, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  actor jsonb := coalesce(nullif(current_setting('app.actor', true), '')::jsonb, '{"kind": "system", "label": "database"}');
  colleague text := (SELECT m.user_id FROM member m WHERE m.org_id = org AND m.user_id = actor ->> 'userId');
  record_id text := new_id('act', at);
BEGIN
  INSERT INTO action_record (id, org_id, action, actor_kind, actor_user_id, actor_label, idempotency_key, input_hash, result, created_at)
  VALUES (record_id, org, what, actor ->> 'kind', colleague,
    CASE WHEN colleague IS NULL THEN coalesce(actor ->> 'label', actor ->> 'userId') END, record_id, '', jsonb_strip_nulls(details), at);
END $$;

CREATE FUNCTION follow_membership() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO member (id, org_id, user_id, role, created_at) VALUES (NEW.id, NEW.org_id, NEW.user_id, NEW.role, NEW.created_at)
    ON CONFLICT (org_id, user_id) DO UPDATE SET role = NEW.role, left_at = NULL;
    PERFORM record_identity_change(NEW.org_id, 'addMember', jsonb_build_object('userId', NEW.user_id, 'role', NEW.role), NEW.created_at);
  ELSIF TG_OP = 'UPDATE' THEN
    UPDATE member SET role = NEW.role WHERE org_id = NEW.org_id AND user_id = NEW.user_id;
    PERFORM record_identity_change(NEW.org_id, 'changeRole',
      jsonb_build_object('userId', NEW.user_id, 'from', OLD.role, 'to', NEW.role), now());
  ELSE
    UPDATE member SET left_at = now() WHERE org_id = OLD.org_id AND user_id = OLD.user_id;
    PERFORM record_identity_change(OLD.org_id, 'removeMember', jsonb_build_object('userId', OLD.user_id, 'role', OLD.role), now());
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_membership AFTER INSERT OR DELETE ON membership FOR EACH ROW EXECUTE FUNCTION follow_membership();
CREATE TRIGGER follow_role AFTER UPDATE OF role ON membership FOR EACH ROW
  WHEN (OLD.role <> NEW.role) EXECUTE FUNCTION follow_membership();

-- Without the id of the invitation, which is the secret of its link.
CREATE FUNCTION record_invitation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  PERFORM record_identity_change(NEW.org_id,
    CASE WHEN TG_OP = 'INSERT' THEN 'inviteMember' WHEN NEW.status = 'canceled' THEN 'cancelInvitation'
      WHEN NEW.status = 'rejected' THEN 'declineInvitation' WHEN NEW.status = 'accepted' THEN 'acceptInvitation'
      ELSE 'renewInvitation' END,
    jsonb_build_object('email', NEW.email, 'role', NEW.role, 'expiresAt', NEW.expires_at), now());
  RETURN NULL;
END $$;
CREATE TRIGGER record_invitation AFTER INSERT ON invitation FOR EACH ROW EXECUTE FUNCTION record_invitation();
CREATE TRIGGER record_invitation_end AFTER UPDATE OF status, role, expires_at ON invitation FOR EACH ROW
  WHEN ((OLD.status, OLD.role, OLD.expires_at) IS DISTINCT FROM (NEW.status, NEW.role, NEW.expires_at))
  EXECUTE FUNCTION record_invitation();

CREATE FUNCTION record_api_key() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  -- Not by coalesce: a record counts as null when any of its columns is.
  key api_key := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM record_identity_change(key.reference_id,
    CASE WHEN TG_OP = 'INSERT' THEN 'createApiKey' WHEN TG_OP = 'UPDATE' AND key.enabled THEN 'enableApiKey' ELSE 'revokeApiKey' END,
    jsonb_build_object('apiKeyId', key.id, 'name', key.name, 'scopes', key.permissions::jsonb -> 'scopes', 'expiresAt', key.expires_at),
    now());
  RETURN NULL;
END $$;
CREATE TRIGGER record_api_key AFTER INSERT OR DELETE ON api_key FOR EACH ROW EXECUTE FUNCTION record_api_key();
CREATE TRIGGER record_api_key_end AFTER UPDATE OF enabled ON api_key FOR EACH ROW
  WHEN (OLD.enabled <> NEW.enabled) EXECUTE FUNCTION record_api_key();

DO $$
DECLARE
  guard text;
BEGIN
  FOREACH guard IN ARRAY ARRAY['follow_membership()', 'record_invitation()', 'record_api_key()'] LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, %I, pg_temp', guard, current_schema());
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', guard);
  END LOOP;
  REVOKE ALL ON FUNCTION record_identity_change, new_id FROM PUBLIC;
END $$;
