-- PostgreSQL cut the name that Prisma gave this index; one of our own fits.
ALTER INDEX "ledger_entry_org_id_account_id_affects_balance_context_booke_id" RENAME TO "ledger_entry_journal_context";
