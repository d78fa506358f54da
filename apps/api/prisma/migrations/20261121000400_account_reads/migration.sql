-- Sums of everything that raised and lowered the balance, kept by the ledger: an account may have very many entries.
ALTER TABLE "account" ADD COLUMN "debited_minor" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN "credited_minor" BIGINT NOT NULL DEFAULT 0;

UPDATE account a SET debited_minor = e.debited, credited_minor = e.credited
FROM (
  SELECT org_id, account_id, coalesce(sum(amount_minor) FILTER (WHERE amount_minor > 0), 0) AS debited,
    coalesce(-sum(amount_minor) FILTER (WHERE amount_minor < 0), 0) AS credited
  FROM ledger_entry WHERE affects_balance GROUP BY org_id, account_id
) AS e
WHERE e.org_id = a.org_id AND e.account_id = a.id;

ALTER TABLE account ADD CONSTRAINT account_totals
  CHECK (debited_minor >= 0 AND credited_minor >= 0 AND balance_minor = debited_minor - credited_minor);

-- Orders of the accounts list with rows that have no value: an account on which nothing is due comes last either way, and
-- one that was never worked counts as worked longest ago. Prisma cannot write these.
DROP INDEX "account_org_id_last_worked_at_id_idx";
CREATE INDEX account_last_worked ON account (org_id, last_worked_at DESC NULLS LAST, id DESC);
CREATE INDEX account_oldest_due_desc ON account (org_id, oldest_due_on DESC NULLS LAST, id DESC);

-- Search: LIKE is not leakproof, so that behind row-level security PostgreSQL may not ask the trigram index before it has
-- read every row of the organisation. This function may, and holds to the organisation itself. Patterns are LIKE patterns;
-- an account is found when it matches all of them.
CREATE FUNCTION search_accounts(patterns text[], most int) RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  RETURN QUERY EXECUTE format(
    'SELECT id FROM account WHERE org_id = current_org() AND %s LIMIT %s',
    (SELECT string_agg(format('search_text LIKE %L', pattern), ' AND ') FROM unnest(patterns) AS pattern),
    most
  );
END $$;
REVOKE ALL ON FUNCTION search_accounts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_accounts TO arrears_app;
