-- Functions that run with the owner's rights look for names in our schema first and in the caller's temporary one last: without
-- saying so, PostgreSQL looks there first, and a caller could put a table or type of its own in the place of ours.
DO $$
DECLARE
  definer record;
BEGIN
  FOR definer IN SELECT p.oid::regprocedure AS signature FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = current_schema() AND p.prosecdef LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, %I, pg_temp', definer.signature, current_schema());
  END LOOP;
END $$;
