-- Lists read rows without a value as a range of their own, so that the plain indexes serve both directions: `IS NULL` is
-- one key of them, and the range of values leaves nulls out.
DROP INDEX account_last_worked;
DROP INDEX account_oldest_due_desc;
CREATE INDEX "account_org_id_last_worked_at_id_idx" ON "account"("org_id", "last_worked_at" DESC, "id" DESC);
