-- AlterTable
ALTER TABLE "payment_method" ADD COLUMN     "provider" TEXT NOT NULL DEFAULT 'embedded',
ADD COLUMN     "provider_customer_id" TEXT,
ADD COLUMN     "provider_method_id" TEXT;

-- CreateTable
CREATE TABLE "charge" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "payment_method_id" TEXT NOT NULL,
    "mandate_id" TEXT NOT NULL,
    "product_id" TEXT,
    "provider" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "returned_minor" BIGINT NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "collect_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "provider_reference" TEXT,
    "failure_code" TEXT,
    "return_reason" TEXT,
    "transaction_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "charge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charge_claim" (
    "org_id" TEXT NOT NULL,
    "charge_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,

    CONSTRAINT "charge_claim_pkey" PRIMARY KEY ("org_id","charge_id","claim_id")
);

-- CreateTable
CREATE TABLE "embedded_payment" (
    "org_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settles_at" TIMESTAMPTZ(3) NOT NULL,
    "failure_code" TEXT,
    "returns_at" TIMESTAMPTZ(3),
    "return_reason" TEXT,

    CONSTRAINT "embedded_payment_pkey" PRIMARY KEY ("org_id","key")
);

-- CreateTable
CREATE TABLE "provider_event" (
    "id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "charge_org_id_account_id_created_at_id_idx" ON "charge"("org_id", "account_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "charge_org_id_mandate_id_idx" ON "charge"("org_id", "mandate_id");

-- CreateIndex
CREATE INDEX "charge_org_id_payment_method_id_idx" ON "charge"("org_id", "payment_method_id");

-- CreateIndex
CREATE UNIQUE INDEX "charge_org_id_id_key" ON "charge"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "charge_org_id_provider_reference_key" ON "charge"("org_id", "provider_reference");

-- CreateIndex
CREATE UNIQUE INDEX "charge_org_id_transaction_id_key" ON "charge"("org_id", "transaction_id");

-- CreateIndex
CREATE INDEX "charge_claim_org_id_claim_id_idx" ON "charge_claim"("org_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "embedded_payment_org_id_reference_key" ON "embedded_payment"("org_id", "reference");

-- AddForeignKey
ALTER TABLE "charge" ADD CONSTRAINT "charge_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge" ADD CONSTRAINT "charge_org_id_payment_method_id_fkey" FOREIGN KEY ("org_id", "payment_method_id") REFERENCES "payment_method"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge" ADD CONSTRAINT "charge_org_id_mandate_id_fkey" FOREIGN KEY ("org_id", "mandate_id") REFERENCES "mandate"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge" ADD CONSTRAINT "charge_org_id_product_id_fkey" FOREIGN KEY ("org_id", "product_id") REFERENCES "product"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge" ADD CONSTRAINT "charge_org_id_created_by_id_fkey" FOREIGN KEY ("org_id", "created_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge" ADD CONSTRAINT "charge_org_id_transaction_id_fkey" FOREIGN KEY ("org_id", "transaction_id") REFERENCES "ledger_transaction"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge_claim" ADD CONSTRAINT "charge_claim_org_id_charge_id_fkey" FOREIGN KEY ("org_id", "charge_id") REFERENCES "charge"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge_claim" ADD CONSTRAINT "charge_claim_org_id_claim_id_fkey" FOREIGN KEY ("org_id", "claim_id") REFERENCES "claim"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma does not know --------------------------------------------------------------------------------------------
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['charge', 'charge_claim', 'embedded_payment'] LOOP
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
GRANT UPDATE ON charge TO arrears_app;

ALTER TABLE payment_method ADD CONSTRAINT payment_method_provider CHECK (
  provider = 'embedded' OR (provider = 'stripe' AND provider_customer_id IS NOT NULL AND provider_method_id IS NOT NULL)
);
ALTER TABLE charge
  ADD CONSTRAINT charge_state CHECK (state IN ('pending', 'succeeded', 'failed', 'returned')),
  ADD CONSTRAINT charge_amounts CHECK (amount_minor > 0 AND returned_minor BETWEEN 0 AND amount_minor),
  ADD CONSTRAINT charge_failure CHECK (state <> 'failed' OR failure_code IS NOT NULL),
  ADD CONSTRAINT charge_returned CHECK ((state = 'returned') = (returned_minor = amount_minor));
ALTER TABLE charge_claim ADD CONSTRAINT charge_claim_amount CHECK (amount_minor > 0);
CREATE TRIGGER one_currency BEFORE INSERT OR UPDATE OF currency ON charge FOR EACH ROW EXECUTE FUNCTION refuse_other_currency();

-- What waits for an answer is looked for by the worker, over all organisations; there is little of it.
CREATE INDEX charge_pending ON charge (collect_on) WHERE state = 'pending';

-- What a charge is for, and what was asked of the embedded provider, is never changed afterwards.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON charge_claim FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON embedded_payment FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The door for what a payment provider tells: heard once by its id, with the job that acts on it, in one statement. The server
-- has no other right on these events, which belong to no organisation.
CREATE FUNCTION receive_provider_event(told_by text, event_id text, event_type text, task text, payload jsonb)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO provider_event (id, provider, type) VALUES (event_id, told_by, event_type) ON CONFLICT (id) DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
  PERFORM graphile_worker.add_job(task, payload::json, job_key => told_by || '/' || event_id);
  RETURN true;
END $$;
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION receive_provider_event SET search_path = pg_catalog, %I, pg_temp', current_schema());
END $$;
REVOKE ALL ON FUNCTION receive_provider_event FROM PUBLIC;
GRANT EXECUTE ON FUNCTION receive_provider_event TO arrears_app;
