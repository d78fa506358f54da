-- AlterTable
ALTER TABLE "member" ADD COLUMN     "own_phone" TEXT;

-- CreateTable
CREATE TABLE "call" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "phone_id" TEXT NOT NULL,
    "debtor_name" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "own_phone" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_reference" TEXT,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "failure" TEXT,
    "started_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "dialled_at" TIMESTAMPTZ(3),
    "rang_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "hang_up_asked_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "duration_seconds" INTEGER,

    CONSTRAINT "call_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "call_org_id_account_id_created_at_id_idx" ON "call"("org_id", "account_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "call_org_id_started_by_id_created_at_idx" ON "call"("org_id", "started_by_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "call_org_id_id_key" ON "call"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "call_provider_provider_reference_key" ON "call"("provider", "provider_reference");

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_org_id_phone_id_fkey" FOREIGN KEY ("org_id", "phone_id") REFERENCES "phone"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_org_id_started_by_id_fkey" FOREIGN KEY ("org_id", "started_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma does not know --------------------------------------------------------------------------------------------
DO $$
BEGIN
  ALTER TABLE call ENABLE ROW LEVEL SECURITY;
  ALTER TABLE call FORCE ROW LEVEL SECURITY;
  CREATE POLICY tenant ON call TO arrears_app USING (org_id = (SELECT current_org())) WITH CHECK (org_id = (SELECT current_org()));
  EXECUTE format('CREATE POLICY owner ON call TO %I USING (true) WITH CHECK (true)', current_user);
END $$;
GRANT SELECT, INSERT, UPDATE ON call TO arrears_app;
-- All that the application may change of a colleague.
GRANT UPDATE (own_phone) ON member TO arrears_app;

ALTER TABLE call
  ADD CONSTRAINT call_state CHECK (state IN ('queued', 'dialling', 'agentRinging', 'connecting', 'ringing', 'inProgress',
    'completed', 'busy', 'noAnswer', 'failed', 'cancelled', 'unknown')),
  ADD CONSTRAINT call_failure CHECK ((state = 'failed') = (failure IS NOT NULL)),
  ADD CONSTRAINT call_dialled CHECK (dialled_at IS NOT NULL OR state IN ('queued', 'failed', 'cancelled')),
  ADD CONSTRAINT call_ended CHECK ((ended_at IS NULL) = (state IN ('queued', 'dialling', 'agentRinging', 'connecting', 'ringing',
    'inProgress', 'unknown'))),
  ADD CONSTRAINT call_duration CHECK (duration_seconds BETWEEN 0 AND 86400);

-- Nobody is on two calls at once, whichever accounts they are on.
CREATE UNIQUE INDEX call_of_person ON call (org_id, started_by_id)
  WHERE state IN ('queued', 'dialling', 'agentRinging', 'connecting', 'ringing', 'inProgress');
-- What the worker looks after, over all organisations; there is little of it.
CREATE INDEX call_under_way ON call (created_at) WHERE ended_at IS NULL;
