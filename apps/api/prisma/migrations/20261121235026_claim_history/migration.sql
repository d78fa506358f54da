-- CreateTable
CREATE TABLE "prolongation" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "days" INTEGER NOT NULL,
    "from_due_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "fee_minor" BIGINT NOT NULL,
    "basis" TEXT,
    "fee_claim_id" TEXT,
    "fee_transaction_id" TEXT,
    "note" TEXT,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_id" TEXT,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancelled_by_id" TEXT,

    CONSTRAINT "prolongation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "is_whole" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "in_writing" BOOLEAN NOT NULL DEFAULT false,
    "within_validation_period" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "raised_by_id" TEXT,
    "outcome" TEXT,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" TEXT,
    "resolution_note" TEXT,
    "credited_minor" BIGINT,
    "transaction_id" TEXT,

    CONSTRAINT "dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "write_off" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "transaction_id" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "component" TEXT,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_id" TEXT,

    CONSTRAINT "write_off_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "prolongation_org_id_account_id_idx" ON "prolongation"("org_id", "account_id");

-- CreateIndex
CREATE INDEX "prolongation_org_id_claim_id_made_at_idx" ON "prolongation"("org_id", "claim_id", "made_at");

-- CreateIndex
CREATE UNIQUE INDEX "prolongation_org_id_id_key" ON "prolongation"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "prolongation_org_id_fee_claim_id_key" ON "prolongation"("org_id", "fee_claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "prolongation_org_id_fee_transaction_id_key" ON "prolongation"("org_id", "fee_transaction_id");

-- CreateIndex
CREATE INDEX "dispute_org_id_account_id_idx" ON "dispute"("org_id", "account_id");

-- CreateIndex
CREATE INDEX "dispute_org_id_claim_id_raised_at_idx" ON "dispute"("org_id", "claim_id", "raised_at");

-- CreateIndex
CREATE UNIQUE INDEX "dispute_org_id_id_key" ON "dispute"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dispute_org_id_transaction_id_key" ON "dispute"("org_id", "transaction_id");

-- CreateIndex
CREATE INDEX "write_off_org_id_account_id_idx" ON "write_off"("org_id", "account_id");

-- CreateIndex
CREATE INDEX "write_off_org_id_claim_id_idx" ON "write_off"("org_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "write_off_org_id_id_key" ON "write_off"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "write_off_org_id_transaction_id_key" ON "write_off"("org_id", "transaction_id");

-- AddForeignKey
ALTER TABLE "prolongation" ADD CONSTRAINT "prolongation_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prolongation" ADD CONSTRAINT "prolongation_org_id_claim_id_fkey" FOREIGN KEY ("org_id", "claim_id") REFERENCES "claim"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prolongation" ADD CONSTRAINT "prolongation_org_id_fee_claim_id_fkey" FOREIGN KEY ("org_id", "fee_claim_id") REFERENCES "claim"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prolongation" ADD CONSTRAINT "prolongation_org_id_fee_transaction_id_fkey" FOREIGN KEY ("org_id", "fee_transaction_id") REFERENCES "ledger_transaction"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prolongation" ADD CONSTRAINT "prolongation_org_id_made_by_id_fkey" FOREIGN KEY ("org_id", "made_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prolongation" ADD CONSTRAINT "prolongation_org_id_cancelled_by_id_fkey" FOREIGN KEY ("org_id", "cancelled_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_org_id_claim_id_fkey" FOREIGN KEY ("org_id", "claim_id") REFERENCES "claim"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_org_id_transaction_id_fkey" FOREIGN KEY ("org_id", "transaction_id") REFERENCES "ledger_transaction"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_org_id_raised_by_id_fkey" FOREIGN KEY ("org_id", "raised_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_org_id_resolved_by_id_fkey" FOREIGN KEY ("org_id", "resolved_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "write_off" ADD CONSTRAINT "write_off_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "write_off" ADD CONSTRAINT "write_off_org_id_claim_id_fkey" FOREIGN KEY ("org_id", "claim_id") REFERENCES "claim"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "write_off" ADD CONSTRAINT "write_off_org_id_transaction_id_fkey" FOREIGN KEY ("org_id", "transaction_id") REFERENCES "ledger_transaction"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "write_off" ADD CONSTRAINT "write_off_org_id_made_by_id_fkey" FOREIGN KEY ("org_id", "made_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma does not know --------------------------------------------------------------------------------------------
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['prolongation', 'dispute', 'write_off'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO arrears_app USING (org_id = (SELECT current_org())) WITH CHECK (org_id = (SELECT current_org()))',
      tenant_table
    );
    EXECUTE format('CREATE POLICY owner ON %I TO %I USING (true) WITH CHECK (true)', tenant_table, current_user);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO arrears_app', tenant_table);
  END LOOP;
END $$;

-- What was agreed or said stays as it was; only how it ended is written later, and nothing of a write-off.
GRANT UPDATE (cancelled_at, cancelled_by_id) ON prolongation TO arrears_app;
GRANT UPDATE (outcome, resolved_at, resolved_by_id, resolution_note, credited_minor, transaction_id) ON dispute TO arrears_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON write_off FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE prolongation
  ADD CONSTRAINT prolongation_days CHECK (days > 0 AND due_on > from_due_on),
  ADD CONSTRAINT prolongation_fee CHECK (
    fee_minor >= 0 AND (fee_minor > 0) = (fee_claim_id IS NOT NULL AND fee_transaction_id IS NOT NULL AND basis IS NOT NULL)
  );
ALTER TABLE dispute
  ADD CONSTRAINT dispute_amount CHECK (amount_minor > 0),
  ADD CONSTRAINT dispute_outcome CHECK (outcome IN ('upheld', 'rejected', 'withdrawn')),
  ADD CONSTRAINT dispute_resolution CHECK ((outcome IS NULL) = (resolved_at IS NULL) AND (outcome IS NULL) = (credited_minor IS NULL)),
  ADD CONSTRAINT dispute_credit CHECK (coalesce(credited_minor, 0) >= 0 AND (coalesce(credited_minor, 0) > 0) = (transaction_id IS NOT NULL));
ALTER TABLE write_off
  ADD CONSTRAINT write_off_amount CHECK (amount_minor > 0),
  ADD CONSTRAINT write_off_component CHECK (component IN ('principal', 'interest', 'cost'));
CREATE TRIGGER one_currency BEFORE INSERT ON prolongation FOR EACH ROW EXECUTE FUNCTION refuse_other_currency();
CREATE TRIGGER one_currency BEFORE INSERT ON dispute FOR EACH ROW EXECUTE FUNCTION refuse_other_currency();
CREATE TRIGGER one_currency BEFORE INSERT ON write_off FOR EACH ROW EXECUTE FUNCTION refuse_other_currency();

-- One dispute of a claim at a time.
CREATE UNIQUE INDEX dispute_open ON dispute (org_id, claim_id) WHERE resolved_at IS NULL;

-- Claims that were disputed before disputes had rows of their own: all that is open, for a reason nobody wrote down.
INSERT INTO dispute (id, org_id, account_id, claim_id, currency, amount_minor, is_whole, reason, received_on, raised_at)
SELECT 'dsp_0' || left(md5(c.org_id || c.id), 25), c.org_id, c.account_id, c.id, c.currency,
  greatest(c.principal_minor + c.interest_minor + c.cost_minor, 1), true, 'other', c.disputed_at::date, c.disputed_at
FROM claim c WHERE c.disputed_at IS NOT NULL;
