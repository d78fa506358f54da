-- The whole look at one account: planned each time, as a plan that a connection keeps from when the tables were small would read the
-- whole of them for each row.
CREATE FUNCTION keep_worklist_of(of_org text, of_account text) RETURNS void LANGUAGE plpgsql
SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  INSERT INTO worklist_entry AS e (org_id, account_id, broken_on, task_due_on, oldest_due_on, balance_minor)
  SELECT org_id, account_id, broken_on, task_due_on, oldest_due_on, balance_minor FROM worklist_fact
  WHERE org_id = of_org AND account_id = of_account
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
END $$;

CREATE OR REPLACE FUNCTION keep_worklist_entry() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM keep_worklist_of(NEW.org_id, NEW.account_id);
  RETURN NULL;
END $$;

-- An account whose balance or age moves is mostly as much to be worked as before: then what is kept of it moves with it, and
-- promises, plans, tasks and agencies need not be asked. Its entry has an age exactly while it is chased.
CREATE FUNCTION keep_worklist_of_account() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  IF OLD.status = NEW.status AND (OLD.balance_minor > 0) = (NEW.balance_minor > 0) AND OLD.oldest_due_on IS NOT NULL THEN
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
  WHEN ((OLD.status, OLD.oldest_due_on, OLD.balance_minor) IS DISTINCT FROM (NEW.status, NEW.oldest_due_on, NEW.balance_minor))
  EXECUTE FUNCTION keep_worklist_of_account();

-- While the newest promise is open nobody is chased, whatever else there is.
CREATE FUNCTION keep_worklist_of_promise() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  IF NEW.status = 'open' AND NOT EXISTS (
    SELECT FROM promise WHERE org_id = NEW.org_id AND account_id = NEW.account_id AND status <> 'cancelled'
      AND (made_at, id) > (NEW.made_at, NEW.id)) THEN
    UPDATE worklist_entry SET broken_on = NULL, oldest_due_on = NULL
    WHERE org_id = NEW.org_id AND account_id = NEW.account_id AND (broken_on IS NOT NULL OR oldest_due_on IS NOT NULL);
    IF FOUND THEN RETURN NULL; END IF;
  END IF;
  PERFORM keep_worklist_of(NEW.org_id, NEW.account_id);
  RETURN NULL;
END $$;
DROP TRIGGER keep_worklist ON promise;
CREATE TRIGGER keep_worklist AFTER INSERT ON promise FOR EACH ROW EXECUTE FUNCTION keep_worklist_of_promise();
