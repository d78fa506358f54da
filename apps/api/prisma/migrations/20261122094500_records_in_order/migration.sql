-- Records that the database writes sort in the order in which they were written, also within a millisecond: an invitation is accepted
-- before whom it let in is a colleague. So their ids take the moment of the writing itself, and two digits of what was chance tell
-- its microseconds.
CREATE OR REPLACE FUNCTION new_id(prefix text, at timestamptz) RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT prefix || '_' || string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', 1 + digit, 1), '' ORDER BY place)
  FROM (
    SELECT place, CASE
      WHEN place < 10 THEN (micros / 1000 >> (5 * (9 - place))) & 31
      WHEN place < 12 THEN (micros % 1000 >> (5 * (11 - place))) & 31
      ELSE get_byte(uuid_send(gen_random_uuid()), 0) & 31 END::int AS digit
    FROM generate_series(0, 25) AS place, (SELECT (extract(epoch FROM at) * 1000000)::bigint AS micros) AS moment
  ) AS digits
$$;

CREATE OR REPLACE FUNCTION record_identity_change(org text, what text, details jsonb, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  actor jsonb := coalesce(nullif(current_setting('app.actor', true), '')::jsonb, '{"kind": "system", "label": "database"}');
  colleague text := (SELECT m.user_id FROM member m WHERE m.org_id = org AND m.user_id = actor ->> 'userId');
  record_id text := new_id('act', clock_timestamp());
BEGIN
  INSERT INTO action_record (id, org_id, action, actor_kind, actor_user_id, actor_label, idempotency_key, input_hash, result, created_at)
  VALUES (record_id, org, what, actor ->> 'kind', colleague,
    CASE WHEN colleague IS NULL THEN coalesce(actor ->> 'label', actor ->> 'userId') END, record_id, '', jsonb_strip_nulls(details), at);
END $$;
