-- The mandates under a payment method; without it a page of one account read the mandates of all.
CREATE INDEX "mandate_org_id_payment_method_id_idx" ON "mandate"("org_id", "payment_method_id");
