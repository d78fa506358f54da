-- CreateTable
CREATE TABLE "instalment_plan" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "interval" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "tolerance_minor" BIGINT NOT NULL,
    "grace_days" INTEGER NOT NULL,
    "missed_limit" INTEGER NOT NULL,
    "note" TEXT,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_id" TEXT,
    "counts_after" TIMESTAMPTZ(3) NOT NULL,
    "judged_on" DATE NOT NULL,
    "next_on" DATE,
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "instalment_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instalment" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "paid_minor" BIGINT NOT NULL DEFAULT 0,
    "paid_on" DATE,
    "status" TEXT NOT NULL DEFAULT 'scheduled',

    CONSTRAINT "instalment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instalment_plan_claim" (
    "org_id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,

    CONSTRAINT "instalment_plan_claim_pkey" PRIMARY KEY ("org_id","plan_id","claim_id")
);

-- CreateIndex
CREATE INDEX "instalment_plan_org_id_account_id_made_at_id_idx" ON "instalment_plan"("org_id", "account_id", "made_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "instalment_plan_org_id_id_key" ON "instalment_plan"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "instalment_org_id_id_key" ON "instalment"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "instalment_org_id_plan_id_number_key" ON "instalment"("org_id", "plan_id", "number");

-- CreateIndex
CREATE INDEX "instalment_plan_claim_org_id_claim_id_idx" ON "instalment_plan_claim"("org_id", "claim_id");

-- AddForeignKey
ALTER TABLE "instalment_plan" ADD CONSTRAINT "instalment_plan_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instalment_plan" ADD CONSTRAINT "instalment_plan_org_id_made_by_id_fkey" FOREIGN KEY ("org_id", "made_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instalment" ADD CONSTRAINT "instalment_org_id_plan_id_fkey" FOREIGN KEY ("org_id", "plan_id") REFERENCES "instalment_plan"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instalment_plan_claim" ADD CONSTRAINT "instalment_plan_claim_org_id_plan_id_fkey" FOREIGN KEY ("org_id", "plan_id") REFERENCES "instalment_plan"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instalment_plan_claim" ADD CONSTRAINT "instalment_plan_claim_org_id_claim_id_fkey" FOREIGN KEY ("org_id", "claim_id") REFERENCES "claim"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma does not know --------------------------------------------------------------------------------------------
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['instalment_plan', 'instalment', 'instalment_plan_claim'] LOOP
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

-- What was agreed stays as it was; only what became of it is written later.
GRANT UPDATE (status, judged_on, next_on, closed_at, version) ON instalment_plan TO arrears_app;
GRANT UPDATE (status, paid_minor, paid_on) ON instalment TO arrears_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON instalment_plan_claim FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE instalment_plan
  ADD CONSTRAINT instalment_plan_status CHECK (status IN ('active', 'kept', 'broken', 'cancelled')),
  ADD CONSTRAINT instalment_plan_interval CHECK (interval IN ('weekly', 'monthly')),
  ADD CONSTRAINT instalment_plan_terms CHECK (total_minor > 0 AND tolerance_minor >= 0 AND grace_days >= 0 AND missed_limit > 0),
  ADD CONSTRAINT instalment_plan_over CHECK ((status = 'active') = (closed_at IS NULL) AND (status = 'active' OR next_on IS NULL));
ALTER TABLE instalment
  ADD CONSTRAINT instalment_status CHECK (status IN ('scheduled', 'due', 'kept', 'partKept', 'broken')),
  ADD CONSTRAINT instalment_amounts CHECK (number > 0 AND amount_minor > 0 AND paid_minor BETWEEN 0 AND amount_minor),
  ADD CONSTRAINT instalment_kept CHECK (status <> 'kept' OR paid_on IS NOT NULL);
CREATE TRIGGER one_currency BEFORE INSERT ON instalment_plan FOR EACH ROW EXECUTE FUNCTION refuse_other_currency();

-- One plan in force on an account.
CREATE UNIQUE INDEX instalment_plan_active ON instalment_plan (org_id, account_id) WHERE status = 'active';
-- What time is about to change is looked for by the worker, over all organisations.
CREATE INDEX instalment_plan_next ON instalment_plan (next_on) WHERE status = 'active';

-- The instalments of a plan sum to its total; checked at commit.
CREATE FUNCTION refuse_other_total() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  plan_org text := to_jsonb(NEW) ->> 'org_id';
  plan text := coalesce(to_jsonb(NEW) ->> 'plan_id', to_jsonb(NEW) ->> 'id');
BEGIN
  IF (SELECT total_minor FROM instalment_plan WHERE org_id = plan_org AND id = plan)
    IS DISTINCT FROM (SELECT sum(amount_minor) FROM instalment WHERE org_id = plan_org AND plan_id = plan) THEN
    RAISE EXCEPTION 'the instalments of plan % do not sum to its total', plan USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER same_total AFTER INSERT ON instalment_plan
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_other_total();
CREATE CONSTRAINT TRIGGER same_total AFTER INSERT ON instalment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_other_total();

-- By what an account ages: the oldest due date of an open claim, where the claims of a plan in force are due by its unpaid
-- instalments. What keeps account.oldest_due_on asks this, and so does reconcile.
CREATE FUNCTION oldest_due_on(of_org text, of_account text) RETURNS date LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  WITH covered AS (
    SELECT c.claim_id, c.plan_id FROM instalment_plan p
    JOIN instalment_plan_claim c ON c.org_id = p.org_id AND c.plan_id = p.id
    WHERE p.org_id = of_org AND p.account_id = of_account AND p.status = 'active'
  )
  SELECT min(CASE WHEN v.plan_id IS NULL THEN k.due_on ELSE (
    SELECT min(i.due_on) FROM instalment i WHERE i.org_id = of_org AND i.plan_id = v.plan_id AND i.paid_on IS NULL) END)
  FROM claim k LEFT JOIN covered v ON v.claim_id = k.id
  WHERE k.org_id = of_org AND k.account_id = of_account AND k.state = 'open'
$$;
