-- Whom nobody may contact, not even with a reason, is not chased either: only a due task puts them up. The flags are those of the
-- contact policy that no role may override and that leave nobody else to call.
CREATE FUNCTION leaves_alone(flags text[]) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN flags && ARRAY['bankrupt', 'deceased', 'moratorium', 'ceaseContact'];

CREATE OR REPLACE VIEW worklist_fact WITH (security_invoker = true) AS
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
    AND NOT leaves_alone(a.flags)
    AND p.status IS DISTINCT FROM 'open' AND i.status IS DISTINCT FROM 'active'
    AND NOT EXISTS (SELECT FROM agency_assignment g
      WHERE g.org_id = a.org_id AND g.account_id = a.id AND g.recalled_at IS NULL) AS chased) c;

CREATE OR REPLACE FUNCTION begin_worklist_entry() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO worklist_entry (org_id, account_id, oldest_due_on, balance_minor)
  VALUES (
    NEW.org_id, NEW.id,
    CASE WHEN NEW.status = 'open' AND NEW.balance_minor > 0
      AND NOT leaves_alone(NEW.flags) THEN NEW.oldest_due_on END,
    NEW.balance_minor
  );
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION keep_worklist_of_account() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  IF OLD.status = NEW.status AND OLD.flags = NEW.flags AND (OLD.balance_minor > 0) = (NEW.balance_minor > 0)
    AND OLD.oldest_due_on IS NOT NULL
  THEN
    UPDATE worklist_entry SET balance_minor = NEW.balance_minor,
      oldest_due_on = CASE WHEN oldest_due_on IS NOT NULL THEN NEW.oldest_due_on END
    WHERE org_id = NEW.org_id AND account_id = NEW.id;
    IF FOUND THEN RETURN NULL; END IF;
  END IF;
  PERFORM keep_worklist_of(NEW.org_id, NEW.id);
  RETURN NULL;
END $$;
DROP TRIGGER keep_worklist_changed ON account;
CREATE TRIGGER keep_worklist_changed AFTER UPDATE ON account FOR EACH ROW
  WHEN ((OLD.status, OLD.flags, OLD.oldest_due_on, OLD.balance_minor)
    IS DISTINCT FROM (NEW.status, NEW.flags, NEW.oldest_due_on, NEW.balance_minor))
  EXECUTE FUNCTION keep_worklist_of_account();

-- What was there before.
UPDATE worklist_entry e SET broken_on = NULL, oldest_due_on = NULL
FROM account a
WHERE a.org_id = e.org_id AND a.id = e.account_id
  AND leaves_alone(a.flags)
  AND (e.broken_on IS NOT NULL OR e.oldest_due_on IS NOT NULL);
