-- Files on accounts. The bytes are elsewhere: in quarantine below the data folder, or in storage.
CREATE TABLE "file" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "declared_type" TEXT,
    "detected_type" TEXT,
    "status" TEXT NOT NULL DEFAULT 'quarantined',
    "scan" INTEGER NOT NULL DEFAULT 1,
    "finding" TEXT,
    "scanner" TEXT,
    "scanned_at" TIMESTAMPTZ(3),
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_user_id" TEXT,
    "actor_label" TEXT,
    "deleted_at" TIMESTAMPTZ(3),
    "delete_reason" TEXT,

    CONSTRAINT "file_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "file_org_id_id_key" ON "file"("org_id", "id");
CREATE INDEX "file_org_id_account_id_added_at_id_idx" ON "file"("org_id", "account_id", "added_at" DESC, "id" DESC);

ALTER TABLE "file" ADD CONSTRAINT "file_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "file" ADD CONSTRAINT "file_org_id_actor_user_id_fkey" FOREIGN KEY ("org_id", "actor_user_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE file ADD CONSTRAINT file_status CHECK (status IN ('quarantined', 'clean', 'infected', 'notScanned', 'deleted')),
  ADD CONSTRAINT file_size CHECK (size_bytes > 0),
  ADD CONSTRAINT file_deletion CHECK ((status = 'deleted') = (deleted_at IS NOT NULL AND delete_reason IS NOT NULL));

-- Rows of two organisations are never seen together, and none is deleted: a deleted file keeps its row.
ALTER TABLE file ENABLE ROW LEVEL SECURITY;
ALTER TABLE file FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON file TO arrears_app USING (org_id = (SELECT current_org())) WITH CHECK (org_id = (SELECT current_org()));
DO $$
BEGIN
  EXECUTE format('CREATE POLICY owner ON file TO %I USING (true) WITH CHECK (true)', current_user);
END $$;
GRANT SELECT, INSERT, UPDATE ON file TO arrears_app;
