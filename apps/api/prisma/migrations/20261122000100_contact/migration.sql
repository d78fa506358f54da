-- Consents and opt-outs, holds, and the debts that an interaction was about.
CREATE TABLE "contact_preference" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "debtor_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "destination" TEXT,
    "source" TEXT NOT NULL,
    "note" TEXT,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_on" DATE,
    "from_time" TEXT,
    "to_time" TEXT,
    "recorded_by_id" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" TEXT,

    CONSTRAINT "contact_preference_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "hold" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "note" TEXT,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "set_by_id" TEXT,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by_id" TEXT,
    "lift_reason" TEXT,

    CONSTRAINT "hold_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "interaction_claim" (
    "org_id" TEXT NOT NULL,
    "interaction_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,

    CONSTRAINT "interaction_claim_pkey" PRIMARY KEY ("org_id","interaction_id","claim_id")
);

CREATE UNIQUE INDEX "contact_preference_org_id_id_key" ON "contact_preference"("org_id", "id");
CREATE INDEX "contact_preference_org_id_account_id_withdrawn_at_idx" ON "contact_preference"("org_id", "account_id", "withdrawn_at");
CREATE INDEX "contact_preference_org_id_destination_idx" ON "contact_preference"("org_id", "destination");
CREATE UNIQUE INDEX "hold_org_id_id_key" ON "hold"("org_id", "id");
CREATE INDEX "hold_org_id_account_id_lifted_at_idx" ON "hold"("org_id", "account_id", "lifted_at");
CREATE INDEX "interaction_claim_org_id_claim_id_idx" ON "interaction_claim"("org_id", "claim_id");

ALTER TABLE "contact_preference" ADD CONSTRAINT "contact_preference_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "contact_preference" ADD CONSTRAINT "contact_preference_org_id_debtor_id_fkey" FOREIGN KEY ("org_id", "debtor_id") REFERENCES "debtor"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "contact_preference" ADD CONSTRAINT "contact_preference_org_id_recorded_by_id_fkey" FOREIGN KEY ("org_id", "recorded_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "contact_preference" ADD CONSTRAINT "contact_preference_org_id_withdrawn_by_id_fkey" FOREIGN KEY ("org_id", "withdrawn_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hold" ADD CONSTRAINT "hold_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hold" ADD CONSTRAINT "hold_org_id_set_by_id_fkey" FOREIGN KEY ("org_id", "set_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hold" ADD CONSTRAINT "hold_org_id_lifted_by_id_fkey" FOREIGN KEY ("org_id", "lifted_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "interaction_claim" ADD CONSTRAINT "interaction_claim_org_id_interaction_id_fkey" FOREIGN KEY ("org_id", "interaction_id") REFERENCES "interaction"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "interaction_claim" ADD CONSTRAINT "interaction_claim_org_id_claim_id_fkey" FOREIGN KEY ("org_id", "claim_id") REFERENCES "claim"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE contact_preference
  ADD CONSTRAINT contact_preference_kind CHECK (kind IN ('consent', 'optOut')),
  ADD CONSTRAINT contact_preference_channel CHECK (channel IN ('phone', 'sms', 'email', 'letter')),
  ADD CONSTRAINT contact_preference_source CHECK (source IN ('spoken', 'written', 'online', 'message')),
  ADD CONSTRAINT contact_preference_times CHECK ((from_time IS NULL) = (to_time IS NULL) AND (from_time IS NULL OR kind = 'optOut'));
ALTER TABLE hold
  ADD CONSTRAINT hold_kind CHECK (kind IN ('moratorium', 'vulnerable', 'ceaseContact', 'represented')),
  ADD CONSTRAINT hold_days CHECK (ends_on IS NULL OR ends_on >= starts_on);

-- One hold of a kind at a time, and the worker finds those that end over all organisations.
CREATE UNIQUE INDEX hold_in_force ON hold (org_id, account_id, kind) WHERE lifted_at IS NULL;
CREATE INDEX hold_ending ON hold (ends_on) WHERE lifted_at IS NULL AND ends_on IS NOT NULL;

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['contact_preference', 'hold', 'interaction_claim'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO arrears_app USING (org_id = (SELECT current_org())) WITH CHECK (org_id = (SELECT current_org()))',
      tenant_table
    );
    EXECUTE format('CREATE POLICY owner ON %I TO %I USING (true) WITH CHECK (true)', tenant_table, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO arrears_app', tenant_table);
  END LOOP;
END $$;
-- What a contact was about is never changed afterwards.
REVOKE UPDATE ON interaction_claim FROM arrears_app;
