-- Lists by name sort as people read: without regard to case and accents, whatever the collation of the database. The first
-- part of the search text is the folded name of the primary debtor.
ALTER TABLE "account" ADD COLUMN "sort_name" TEXT NOT NULL
  GENERATED ALWAYS AS (left(split_part(search_text, E'\x1f', 1), 100)) STORED;
DROP INDEX "account_org_id_name_id_idx";
CREATE INDEX "account_org_id_sort_name_id_idx" ON "account"("org_id", "sort_name", "id");
