-- A charge can be called off while it waits for its day; what was handed to a provider never is.
ALTER TABLE charge
  DROP CONSTRAINT charge_state,
  ADD CONSTRAINT charge_state CHECK (state IN ('pending', 'succeeded', 'failed', 'returned', 'cancelled')),
  ADD CONSTRAINT charge_cancelled CHECK (state <> 'cancelled' OR submitted_at IS NULL);
