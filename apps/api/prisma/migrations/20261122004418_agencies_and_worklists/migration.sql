-- AlterTable
ALTER TABLE "interaction" ADD COLUMN     "duration_seconds" INTEGER;

-- CreateTable
CREATE TABLE "agency" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "contact_name" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "commission_bps" INTEGER NOT NULL DEFAULT 0,
    "notes" TEXT,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_assignment" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "balance_minor" BIGINT NOT NULL,
    "commission_bps" INTEGER NOT NULL,
    "note" TEXT,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "assigned_by_id" TEXT,
    "recalled_at" TIMESTAMPTZ(3),
    "recalled_by_id" TEXT,
    "recall_reason" TEXT,

    CONSTRAINT "agency_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worklist" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "queue_id" TEXT,
    "owner_id" TEXT,
    "filter" JSONB NOT NULL DEFAULT '{}',
    "order" TEXT NOT NULL DEFAULT 'priority',
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "worklist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worklist_entry" (
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "broken_on" DATE,
    "task_due_on" DATE,
    "oldest_due_on" DATE,
    "balance_minor" BIGINT NOT NULL,
    "held_until" TIMESTAMPTZ(3),
    "handout_id" TEXT,

    CONSTRAINT "worklist_entry_pkey" PRIMARY KEY ("org_id","account_id")
);

-- CreateTable
CREATE TABLE "worklist_handout" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "worklist_id" TEXT,
    "queue_id" TEXT,
    "reason" TEXT NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "leased_until" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "outcome" TEXT NOT NULL DEFAULT 'open',

    CONSTRAINT "worklist_handout_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agency_org_id_id_key" ON "agency"("org_id", "id");

-- CreateIndex
CREATE INDEX "agency_assignment_org_id_account_id_assigned_at_id_idx" ON "agency_assignment"("org_id", "account_id", "assigned_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "agency_assignment_org_id_agency_id_recalled_at_idx" ON "agency_assignment"("org_id", "agency_id", "recalled_at");

-- CreateIndex
CREATE UNIQUE INDEX "agency_assignment_org_id_id_key" ON "agency_assignment"("org_id", "id");

-- CreateIndex
CREATE INDEX "worklist_org_id_owner_id_idx" ON "worklist"("org_id", "owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "worklist_org_id_id_key" ON "worklist"("org_id", "id");

-- CreateIndex
CREATE INDEX "worklist_entry_org_id_handout_id_idx" ON "worklist_entry"("org_id", "handout_id");

-- CreateIndex
CREATE INDEX "worklist_handout_org_id_user_id_taken_at_id_idx" ON "worklist_handout"("org_id", "user_id", "taken_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "worklist_handout_org_id_id_key" ON "worklist_handout"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "worklist_handout_org_id_user_id_idempotency_key_key" ON "worklist_handout"("org_id", "user_id", "idempotency_key");

-- AddForeignKey
ALTER TABLE "agency_assignment" ADD CONSTRAINT "agency_assignment_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_assignment" ADD CONSTRAINT "agency_assignment_org_id_agency_id_fkey" FOREIGN KEY ("org_id", "agency_id") REFERENCES "agency"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_assignment" ADD CONSTRAINT "agency_assignment_org_id_assigned_by_id_fkey" FOREIGN KEY ("org_id", "assigned_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_assignment" ADD CONSTRAINT "agency_assignment_org_id_recalled_by_id_fkey" FOREIGN KEY ("org_id", "recalled_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worklist" ADD CONSTRAINT "worklist_org_id_queue_id_fkey" FOREIGN KEY ("org_id", "queue_id") REFERENCES "queue"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worklist" ADD CONSTRAINT "worklist_org_id_owner_id_fkey" FOREIGN KEY ("org_id", "owner_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worklist_entry" ADD CONSTRAINT "worklist_entry_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worklist_handout" ADD CONSTRAINT "worklist_handout_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "worklist_entry"("org_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worklist_handout" ADD CONSTRAINT "worklist_handout_org_id_user_id_fkey" FOREIGN KEY ("org_id", "user_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worklist_handout" ADD CONSTRAINT "worklist_handout_org_id_worklist_id_fkey" FOREIGN KEY ("org_id", "worklist_id") REFERENCES "worklist"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worklist_handout" ADD CONSTRAINT "worklist_handout_org_id_queue_id_fkey" FOREIGN KEY ("org_id", "queue_id") REFERENCES "queue"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE agency ADD CONSTRAINT agency_commission CHECK (commission_bps BETWEEN 0 AND 10000);
ALTER TABLE agency_assignment
  ADD CONSTRAINT agency_assignment_commission CHECK (commission_bps BETWEEN 0 AND 10000),
  ADD CONSTRAINT agency_assignment_recall CHECK (recalled_at IS NOT NULL OR (recalled_by_id IS NULL AND recall_reason IS NULL));
ALTER TABLE worklist ADD CONSTRAINT worklist_order CHECK ("order" IN ('priority', 'oldestFirst', 'largestFirst'));
ALTER TABLE worklist_handout
  ADD CONSTRAINT worklist_handout_reason CHECK (reason IN ('brokenPromise', 'dueTask', 'overdue')),
  ADD CONSTRAINT worklist_handout_outcome CHECK (outcome IN ('open', 'worked', 'skipped', 'left', 'expired')),
  ADD CONSTRAINT worklist_handout_ended CHECK ((outcome = 'open') = (ended_at IS NULL));
ALTER TABLE worklist_entry ADD CONSTRAINT worklist_entry_held CHECK (handout_id IS NULL OR held_until IS NOT NULL);
ALTER TABLE interaction ADD CONSTRAINT interaction_duration CHECK (duration_seconds BETWEEN 0 AND 86400);

CREATE UNIQUE INDEX agency_name ON agency (org_id, lower(name)) WHERE archived_at IS NULL;
-- An account is at one agency at a time.
CREATE UNIQUE INDEX agency_assignment_in_force ON agency_assignment (org_id, account_id) WHERE recalled_at IS NULL;

-- The next account is the first of one of these that nobody holds.
CREATE INDEX worklist_broken ON worklist_entry (org_id, broken_on, oldest_due_on, account_id)
  WHERE held_until IS NULL AND broken_on IS NOT NULL;
CREATE INDEX worklist_task ON worklist_entry (org_id, task_due_on, oldest_due_on, account_id)
  WHERE held_until IS NULL AND task_due_on IS NOT NULL;
CREATE INDEX worklist_oldest ON worklist_entry (org_id, oldest_due_on, balance_minor DESC, account_id)
  WHERE held_until IS NULL AND oldest_due_on IS NOT NULL;
CREATE INDEX worklist_largest ON worklist_entry (org_id, balance_minor DESC, account_id)
  WHERE held_until IS NULL AND oldest_due_on IS NOT NULL;
CREATE INDEX worklist_held ON worklist_entry (org_id, held_until) WHERE held_until IS NOT NULL;

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['agency', 'agency_assignment', 'worklist', 'worklist_entry', 'worklist_handout'] LOOP
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

-- Why accounts are to be worked. A view, so that one account is looked up by its keys and a whole organisation is read
-- at once; reconcile compares with it.
CREATE VIEW worklist_fact WITH (security_invoker = true) AS
  SELECT a.org_id, a.id AS account_id,
    CASE WHEN chased THEN coalesce(
      CASE WHEN p.status IN ('broken', 'partKept') THEN p.due_on END,
      CASE WHEN i.status = 'broken' THEN i.closed_at::date END) END AS broken_on,
    CASE WHEN a.status = 'open' THEN (
      SELECT min(t.due_on) FROM task t
      WHERE t.org_id = a.org_id AND t.account_id = a.id AND t.status = 'open' AND t.assignee_id IS NULL) END AS task_due_on,
    CASE WHEN chased THEN a.oldest_due_on END AS oldest_due_on,
    a.balance_minor
  FROM account a
  LEFT JOIN LATERAL (
    SELECT status, due_on FROM promise WHERE promise.org_id = a.org_id AND promise.account_id = a.id AND status <> 'cancelled'
    ORDER BY made_at DESC, id DESC LIMIT 1) p ON true
  LEFT JOIN LATERAL (
    SELECT status, closed_at FROM instalment_plan l WHERE l.org_id = a.org_id AND l.account_id = a.id AND status <> 'cancelled'
    ORDER BY made_at DESC, id DESC LIMIT 1) i ON true
  CROSS JOIN LATERAL (SELECT
    a.status = 'open' AND a.balance_minor > 0
    AND p.status IS DISTINCT FROM 'open' AND i.status IS DISTINCT FROM 'active'
    AND NOT EXISTS (SELECT FROM agency_assignment g
      WHERE g.org_id = a.org_id AND g.account_id = a.id AND g.recalled_at IS NULL) AS chased) c;
GRANT SELECT ON worklist_fact TO arrears_app;

-- For a whole organisation, after a load of very many rows without the triggers below.
CREATE FUNCTION keep_worklist(of_org text) RETURNS void
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO worklist_entry (org_id, account_id, broken_on, task_due_on, oldest_due_on, balance_minor)
  SELECT org_id, account_id, broken_on, task_due_on, oldest_due_on, balance_minor FROM worklist_fact WHERE org_id = of_org
  ON CONFLICT (org_id, account_id) DO UPDATE SET
    broken_on = excluded.broken_on, task_due_on = excluded.task_due_on,
    oldest_due_on = excluded.oldest_due_on, balance_minor = excluded.balance_minor;
END $$;

-- For the account of a row that changed. It is planned each time: a plan that a connection keeps from when the tables were
-- small would read the whole of them for each row.
CREATE FUNCTION keep_worklist_entry() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  changed_account text := CASE WHEN TG_TABLE_NAME = 'account' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'account_id' END;
BEGIN
  INSERT INTO worklist_entry AS e (org_id, account_id, broken_on, task_due_on, oldest_due_on, balance_minor)
  SELECT org_id, account_id, broken_on, task_due_on, oldest_due_on, balance_minor FROM worklist_fact
  WHERE org_id = NEW.org_id AND account_id = changed_account
  ON CONFLICT (org_id, account_id) DO UPDATE SET
    broken_on = excluded.broken_on, task_due_on = excluded.task_due_on,
    oldest_due_on = excluded.oldest_due_on, balance_minor = excluded.balance_minor,
    -- An account that rests is up again when something new is to be done on it.
    held_until = CASE
      WHEN e.handout_id IS NULL
        AND (excluded.broken_on > coalesce(e.broken_on, '-infinity')
          OR (excluded.task_due_on < coalesce(e.task_due_on, 'infinity') AND excluded.task_due_on <= current_date))
      THEN NULL ELSE e.held_until END
  WHERE (e.broken_on, e.task_due_on, e.oldest_due_on, e.balance_minor)
    IS DISTINCT FROM (excluded.broken_on, excluded.task_due_on, excluded.oldest_due_on, excluded.balance_minor);
  RETURN NULL;
END $$;

-- A new account has no promise, plan, task or agency yet.
CREATE FUNCTION begin_worklist_entry() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO worklist_entry (org_id, account_id, oldest_due_on, balance_minor)
  VALUES (
    NEW.org_id, NEW.id,
    CASE WHEN NEW.status = 'open' AND NEW.balance_minor > 0 THEN NEW.oldest_due_on END,
    NEW.balance_minor
  );
  RETURN NULL;
END $$;
CREATE TRIGGER keep_worklist AFTER INSERT ON account FOR EACH ROW EXECUTE FUNCTION begin_worklist_entry();
CREATE TRIGGER keep_worklist_changed AFTER UPDATE ON account FOR EACH ROW
  WHEN ((OLD.status, OLD.oldest_due_on, OLD.balance_minor) IS DISTINCT FROM (NEW.status, NEW.oldest_due_on, NEW.balance_minor))
  EXECUTE FUNCTION keep_worklist_entry();
CREATE TRIGGER keep_worklist AFTER INSERT ON promise FOR EACH ROW EXECUTE FUNCTION keep_worklist_entry();
CREATE TRIGGER keep_worklist_changed AFTER UPDATE ON promise FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION keep_worklist_entry();
CREATE TRIGGER keep_worklist AFTER INSERT ON instalment_plan FOR EACH ROW EXECUTE FUNCTION keep_worklist_entry();
CREATE TRIGGER keep_worklist_changed AFTER UPDATE ON instalment_plan FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION keep_worklist_entry();
CREATE TRIGGER keep_worklist AFTER INSERT ON task FOR EACH ROW EXECUTE FUNCTION keep_worklist_entry();
CREATE TRIGGER keep_worklist_changed AFTER UPDATE ON task FOR EACH ROW
  WHEN ((OLD.status, OLD.due_on, OLD.assignee_id) IS DISTINCT FROM (NEW.status, NEW.due_on, NEW.assignee_id))
  EXECUTE FUNCTION keep_worklist_entry();
CREATE TRIGGER keep_worklist AFTER INSERT OR UPDATE ON agency_assignment FOR EACH ROW EXECUTE FUNCTION keep_worklist_entry();

-- What was there before.
DO $$
DECLARE
  org text;
BEGIN
  FOR org IN SELECT id FROM organisation LOOP
    PERFORM keep_worklist(org);
  END LOOP;
END $$;
