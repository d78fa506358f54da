-- The journal's filter by context, and the list of contexts that occur on an account, are ranges of this index.
CREATE INDEX "ledger_entry_org_id_account_id_affects_balance_context_booke_idx" ON "ledger_entry"("org_id", "account_id", "affects_balance", "context", "booked_at" DESC, "id" DESC);
