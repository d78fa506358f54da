-- What was once known of an account stays: things end, are cancelled or archived, and no code of ours deletes a row. So the
-- application's role may not either.
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOR tenant_table IN SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = current_schema() AND c.relkind = 'r' AND has_table_privilege('arrears_app', c.oid, 'DELETE') LOOP
    EXECUTE format('REVOKE DELETE ON %I FROM arrears_app', tenant_table);
  END LOOP;
END $$;
