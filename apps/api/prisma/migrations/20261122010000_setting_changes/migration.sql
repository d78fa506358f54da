-- Who changed which settings at which level, from what to what.
CREATE TABLE "setting_change" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "profile_id" TEXT,
    "account_id" TEXT,
    "version" INTEGER NOT NULL,
    "changes" JSONB NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_user_id" TEXT,
    "actor_label" TEXT,
    "action_record_id" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_change_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "setting_change_org_id_account_id_idx" ON "setting_change"("org_id", "account_id");
CREATE INDEX "setting_change_org_id_profile_id_idx" ON "setting_change"("org_id", "profile_id");
CREATE UNIQUE INDEX "setting_change_org_id_id_key" ON "setting_change"("org_id", "id");

ALTER TABLE "setting_change" ADD CONSTRAINT "setting_change_org_id_profile_id_fkey" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profile"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "setting_change" ADD CONSTRAINT "setting_change_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "setting_change" ADD CONSTRAINT "setting_change_org_id_actor_user_id_fkey" FOREIGN KEY ("org_id", "actor_user_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE setting_change
  ADD CONSTRAINT setting_change_one_level CHECK (profile_id IS NULL OR account_id IS NULL);
-- Two saves of one level never have the same number.
CREATE UNIQUE INDEX setting_change_version ON setting_change (org_id, coalesce(account_id, profile_id, ''), version);

ALTER TABLE setting_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE setting_change FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON setting_change TO arrears_app USING (org_id = (SELECT current_org())) WITH CHECK (org_id = (SELECT current_org()));
DO $$ BEGIN EXECUTE format('CREATE POLICY owner ON setting_change TO %I USING (true) WITH CHECK (true)', current_user); END $$;
GRANT SELECT, INSERT ON setting_change TO arrears_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON setting_change FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON setting_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
