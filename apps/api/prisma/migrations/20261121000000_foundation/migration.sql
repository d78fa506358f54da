-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "external_id" TEXT,
    "currency" CHAR(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "flags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "profile_id" TEXT NOT NULL,
    "workflow_id" TEXT,
    "manager_id" TEXT,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "name" TEXT NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    "balance_minor" BIGINT NOT NULL DEFAULT 0,
    "unapplied_minor" BIGINT NOT NULL DEFAULT 0,
    "oldest_due_on" DATE,
    "open_claim_count" INTEGER NOT NULL DEFAULT 0,
    "last_worked_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "debtor" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'person',
    "name" TEXT NOT NULL,
    "is_primary" BOOLEAN NOT NULL DEFAULT false,
    "birth_date" DATE,
    "national_id" TEXT,
    "driving_licence" TEXT,
    "employer" TEXT,
    "locale" TEXT,
    "tone" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "debtor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phone" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "debtor_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT 'mobile',
    "validity" TEXT NOT NULL DEFAULT 'unknown',
    "validity_note" TEXT,
    "validity_at" TIMESTAMPTZ(3),
    "valid_from" DATE,
    "valid_to" DATE,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "phone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "email" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "debtor_id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT 'personal',
    "valid_from" DATE,
    "valid_to" DATE,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "email_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "address" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "debtor_id" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT 'home',
    "line1" TEXT NOT NULL,
    "line2" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "region" TEXT,
    "country" CHAR(2) NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "metadata_schema" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "applies_to" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "metadata_schema_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "custom_field_set" (
    "org_id" TEXT NOT NULL,
    "schema_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "custom_field_set_pkey" PRIMARY KEY ("org_id","schema_id","subject_id")
);

-- CreateTable
CREATE TABLE "layout" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "profile_id" TEXT,
    "role" TEXT,
    "user_id" TEXT,
    "scope_key" TEXT NOT NULL,
    "draft" JSONB,
    "draft_saved_at" TIMESTAMPTZ(3),
    "published_number" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "layout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "layout_version" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "layout_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "comment" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by_id" TEXT,

    CONSTRAINT "layout_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "diary_event" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_user_id" TEXT,
    "actor_label" TEXT,
    "claim_id" TEXT,
    "subject_id" TEXT,
    "data" JSONB NOT NULL,
    "action_record_id" TEXT,

    CONSTRAINT "diary_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_record" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT,
    "action" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_user_id" TEXT,
    "actor_label" TEXT,
    "idempotency_key" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "request_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "action_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profile" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "settings" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workflow" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "workflow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_group" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "workflow_id" TEXT,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_group_member" (
    "org_id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_group_member_pkey" PRIMARY KEY ("org_id","group_id","account_id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "logo" TEXT,
    "metadata" TEXT,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "active_organization_id" TEXT,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT,
    "status" TEXT NOT NULL,
    "inviter_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "config_id" TEXT NOT NULL DEFAULT 'default',
    "name" TEXT,
    "start" TEXT,
    "reference_id" TEXT NOT NULL,
    "prefix" TEXT,
    "key" TEXT NOT NULL,
    "refill_interval" INTEGER,
    "refill_amount" INTEGER,
    "last_refill_at" TIMESTAMPTZ(3),
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "rate_limit_enabled" BOOLEAN NOT NULL DEFAULT false,
    "rate_limit_time_window" INTEGER,
    "rate_limit_max" INTEGER,
    "request_count" INTEGER NOT NULL DEFAULT 0,
    "remaining" INTEGER,
    "last_request" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "permissions" TEXT,
    "metadata" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_member" (
    "org_id" TEXT NOT NULL,
    "team_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "team_member_pkey" PRIMARY KEY ("org_id","team_id","user_id")
);

-- CreateTable
CREATE TABLE "product" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "external_id" TEXT,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "product_id" TEXT,
    "parent_id" TEXT,
    "reference" TEXT NOT NULL,
    "external_id" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'invoice',
    "state" TEXT NOT NULL DEFAULT 'open',
    "issued_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "settled_on" DATE,
    "disputed_at" TIMESTAMPTZ(3),
    "currency" CHAR(3) NOT NULL,
    "original_minor" BIGINT NOT NULL,
    "principal_minor" BIGINT NOT NULL DEFAULT 0,
    "interest_minor" BIGINT NOT NULL DEFAULT 0,
    "cost_minor" BIGINT NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_transaction" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "booked_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "external_reference" TEXT,
    "payment_method_id" TEXT,
    "reverses_id" TEXT,
    "actor_kind" TEXT NOT NULL,
    "actor_user_id" TEXT,
    "actor_label" TEXT,
    "action" TEXT NOT NULL,
    "action_record_id" TEXT NOT NULL,

    CONSTRAINT "ledger_transaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "transaction_id" TEXT NOT NULL,
    "ledger_account" TEXT NOT NULL,
    "component" TEXT,
    "claim_id" TEXT,
    "product_id" TEXT,
    "payment_method_id" TEXT,
    "context" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "booked_at" TIMESTAMPTZ(3) NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "affects_balance" BOOLEAN NOT NULL,
    "balance_after_minor" BIGINT,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_method" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "last4" TEXT,
    "expires_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payment_method_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mandate" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "payment_method_id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "scheme" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "last_used_on" DATE,
    "status" TEXT NOT NULL DEFAULT 'active',
    "disabled_until" DATE,

    CONSTRAINT "mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promise" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "paid_minor" BIGINT NOT NULL DEFAULT 0,
    "due_on" DATE NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "status" TEXT NOT NULL DEFAULT 'open',
    "payment_method_id" TEXT,
    "made_by_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "promise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promise_claim" (
    "org_id" TEXT NOT NULL,
    "promise_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,

    CONSTRAINT "promise_claim_pkey" PRIMARY KEY ("org_id","promise_id","claim_id")
);

-- CreateTable
CREATE TABLE "queue" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "queue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "queue_id" TEXT,
    "team_id" TEXT,
    "assignee_id" TEXT,
    "due_on" DATE NOT NULL,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "note" TEXT,
    "status" TEXT NOT NULL DEFAULT 'open',
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" TEXT,
    "resolution_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interaction" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "debtor_id" TEXT,
    "phone_id" TEXT,
    "method" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "text" TEXT,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" TEXT,

    CONSTRAINT "interaction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "account_org_id_name_id_idx" ON "account"("org_id", "name", "id");

-- CreateIndex
CREATE INDEX "account_org_id_balance_minor_id_idx" ON "account"("org_id", "balance_minor" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "account_org_id_oldest_due_on_id_idx" ON "account"("org_id", "oldest_due_on", "id");

-- CreateIndex
CREATE INDEX "account_org_id_last_worked_at_id_idx" ON "account"("org_id", "last_worked_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "account_org_id_created_at_id_idx" ON "account"("org_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "account_org_id_manager_id_idx" ON "account"("org_id", "manager_id");

-- CreateIndex
CREATE INDEX "account_org_id_profile_id_idx" ON "account"("org_id", "profile_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_org_id_id_key" ON "account"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "account_org_id_reference_key" ON "account"("org_id", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "account_org_id_external_id_key" ON "account"("org_id", "external_id");

-- CreateIndex
CREATE INDEX "debtor_org_id_account_id_idx" ON "debtor"("org_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "debtor_org_id_id_key" ON "debtor"("org_id", "id");

-- CreateIndex
CREATE INDEX "phone_org_id_account_id_idx" ON "phone"("org_id", "account_id");

-- CreateIndex
CREATE INDEX "phone_org_id_number_idx" ON "phone"("org_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "phone_org_id_id_key" ON "phone"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "phone_org_id_debtor_id_number_key" ON "phone"("org_id", "debtor_id", "number");

-- CreateIndex
CREATE INDEX "email_org_id_account_id_idx" ON "email"("org_id", "account_id");

-- CreateIndex
CREATE INDEX "email_org_id_address_idx" ON "email"("org_id", "address");

-- CreateIndex
CREATE UNIQUE INDEX "email_org_id_id_key" ON "email"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "email_org_id_debtor_id_address_key" ON "email"("org_id", "debtor_id", "address");

-- CreateIndex
CREATE INDEX "address_org_id_account_id_idx" ON "address"("org_id", "account_id");

-- CreateIndex
CREATE INDEX "address_org_id_debtor_id_idx" ON "address"("org_id", "debtor_id");

-- CreateIndex
CREATE UNIQUE INDEX "address_org_id_id_key" ON "address"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "metadata_schema_org_id_id_key" ON "metadata_schema"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "metadata_schema_org_id_key_key" ON "metadata_schema"("org_id", "key");

-- CreateIndex
CREATE INDEX "custom_field_set_org_id_account_id_idx" ON "custom_field_set"("org_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "layout_org_id_id_key" ON "layout"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "layout_org_id_scope_key_key" ON "layout"("org_id", "scope_key");

-- CreateIndex
CREATE UNIQUE INDEX "layout_version_org_id_id_key" ON "layout_version"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "layout_version_org_id_layout_id_number_key" ON "layout_version"("org_id", "layout_id", "number");

-- CreateIndex
CREATE INDEX "diary_event_org_id_account_id_occurred_at_id_idx" ON "diary_event"("org_id", "account_id", "occurred_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "diary_event_org_id_account_id_type_occurred_at_id_idx" ON "diary_event"("org_id", "account_id", "type", "occurred_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "diary_event_org_id_account_id_actor_user_id_occurred_at_id_idx" ON "diary_event"("org_id", "account_id", "actor_user_id", "occurred_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "diary_event_org_id_account_id_claim_id_occurred_at_id_idx" ON "diary_event"("org_id", "account_id", "claim_id", "occurred_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "diary_event_org_id_id_key" ON "diary_event"("org_id", "id");

-- CreateIndex
CREATE INDEX "action_record_org_id_account_id_created_at_idx" ON "action_record"("org_id", "account_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "action_record_org_id_created_at_idx" ON "action_record"("org_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "action_record_org_id_idempotency_key_key" ON "action_record"("org_id", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "profile_org_id_id_key" ON "profile"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "profile_org_id_name_key" ON "profile"("org_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "workflow_org_id_id_key" ON "workflow"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "workflow_org_id_name_key" ON "workflow"("org_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "account_group_org_id_id_key" ON "account_group"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "account_group_org_id_name_key" ON "account_group"("org_id", "name");

-- CreateIndex
CREATE INDEX "account_group_member_org_id_account_id_idx" ON "account_group_member"("org_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "credential_user_id_idx" ON "credential"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_org_id_user_id_key" ON "member"("org_id", "user_id");

-- CreateIndex
CREATE INDEX "invitation_org_id_email_idx" ON "invitation"("org_id", "email");

-- CreateIndex
CREATE INDEX "api_key_key_idx" ON "api_key"("key");

-- CreateIndex
CREATE INDEX "api_key_reference_id_idx" ON "api_key"("reference_id");

-- CreateIndex
CREATE INDEX "api_key_config_id_idx" ON "api_key"("config_id");

-- CreateIndex
CREATE UNIQUE INDEX "team_org_id_id_key" ON "team"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "team_org_id_name_key" ON "team"("org_id", "name");

-- CreateIndex
CREATE INDEX "team_member_org_id_user_id_idx" ON "team_member"("org_id", "user_id");

-- CreateIndex
CREATE INDEX "product_org_id_account_id_idx" ON "product"("org_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "product_org_id_id_key" ON "product"("org_id", "id");

-- CreateIndex
CREATE INDEX "claim_org_id_account_id_state_due_on_idx" ON "claim"("org_id", "account_id", "state", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "claim_org_id_id_key" ON "claim"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_org_id_reference_key" ON "claim"("org_id", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "claim_org_id_external_id_key" ON "claim"("org_id", "external_id");

-- CreateIndex
CREATE INDEX "ledger_transaction_org_id_account_id_booked_at_idx" ON "ledger_transaction"("org_id", "account_id", "booked_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "ledger_transaction_org_id_id_key" ON "ledger_transaction"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_transaction_org_id_reverses_id_key" ON "ledger_transaction"("org_id", "reverses_id");

-- CreateIndex
CREATE INDEX "ledger_entry_transaction_id_idx" ON "ledger_entry"("transaction_id");

-- CreateIndex
CREATE INDEX "ledger_entry_org_id_account_id_affects_balance_booked_at_id_idx" ON "ledger_entry"("org_id", "account_id", "affects_balance", "booked_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ledger_entry_org_id_account_id_affects_balance_effective_on_idx" ON "ledger_entry"("org_id", "account_id", "affects_balance", "effective_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ledger_entry_org_id_claim_id_idx" ON "ledger_entry"("org_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entry_org_id_id_key" ON "ledger_entry"("org_id", "id");

-- CreateIndex
CREATE INDEX "payment_method_org_id_account_id_idx" ON "payment_method"("org_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_method_org_id_id_key" ON "payment_method"("org_id", "id");

-- CreateIndex
CREATE INDEX "mandate_org_id_account_id_idx" ON "mandate"("org_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "mandate_org_id_id_key" ON "mandate"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "mandate_org_id_reference_key" ON "mandate"("org_id", "reference");

-- CreateIndex
CREATE INDEX "promise_org_id_account_id_due_on_idx" ON "promise"("org_id", "account_id", "due_on" DESC);

-- CreateIndex
CREATE INDEX "promise_org_id_status_due_on_idx" ON "promise"("org_id", "status", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "promise_org_id_id_key" ON "promise"("org_id", "id");

-- CreateIndex
CREATE INDEX "promise_claim_org_id_claim_id_idx" ON "promise_claim"("org_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "queue_org_id_id_key" ON "queue"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "queue_org_id_name_key" ON "queue"("org_id", "name");

-- CreateIndex
CREATE INDEX "task_org_id_account_id_status_due_on_idx" ON "task"("org_id", "account_id", "status", "due_on");

-- CreateIndex
CREATE INDEX "task_org_id_status_due_on_id_idx" ON "task"("org_id", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "task_org_id_assignee_id_status_due_on_id_idx" ON "task"("org_id", "assignee_id", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "task_org_id_queue_id_status_due_on_id_idx" ON "task"("org_id", "queue_id", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "task_org_id_team_id_status_due_on_id_idx" ON "task"("org_id", "team_id", "status", "due_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "task_org_id_id_key" ON "task"("org_id", "id");

-- CreateIndex
CREATE INDEX "note_org_id_account_id_created_at_id_idx" ON "note"("org_id", "account_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "note_org_id_id_key" ON "note"("org_id", "id");

-- CreateIndex
CREATE INDEX "interaction_org_id_account_id_occurred_at_id_idx" ON "interaction"("org_id", "account_id", "occurred_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "interaction_org_id_id_key" ON "interaction"("org_id", "id");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_org_id_profile_id_fkey" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profile"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_org_id_workflow_id_fkey" FOREIGN KEY ("org_id", "workflow_id") REFERENCES "workflow"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_org_id_manager_id_fkey" FOREIGN KEY ("org_id", "manager_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debtor" ADD CONSTRAINT "debtor_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone" ADD CONSTRAINT "phone_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone" ADD CONSTRAINT "phone_org_id_debtor_id_fkey" FOREIGN KEY ("org_id", "debtor_id") REFERENCES "debtor"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email" ADD CONSTRAINT "email_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email" ADD CONSTRAINT "email_org_id_debtor_id_fkey" FOREIGN KEY ("org_id", "debtor_id") REFERENCES "debtor"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address" ADD CONSTRAINT "address_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address" ADD CONSTRAINT "address_org_id_debtor_id_fkey" FOREIGN KEY ("org_id", "debtor_id") REFERENCES "debtor"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "custom_field_set" ADD CONSTRAINT "custom_field_set_org_id_schema_id_fkey" FOREIGN KEY ("org_id", "schema_id") REFERENCES "metadata_schema"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "custom_field_set" ADD CONSTRAINT "custom_field_set_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "layout" ADD CONSTRAINT "layout_org_id_profile_id_fkey" FOREIGN KEY ("org_id", "profile_id") REFERENCES "profile"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "layout" ADD CONSTRAINT "layout_org_id_user_id_fkey" FOREIGN KEY ("org_id", "user_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "layout_version" ADD CONSTRAINT "layout_version_org_id_layout_id_fkey" FOREIGN KEY ("org_id", "layout_id") REFERENCES "layout"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "layout_version" ADD CONSTRAINT "layout_version_org_id_published_by_id_fkey" FOREIGN KEY ("org_id", "published_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_event" ADD CONSTRAINT "diary_event_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_event" ADD CONSTRAINT "diary_event_org_id_claim_id_fkey" FOREIGN KEY ("org_id", "claim_id") REFERENCES "claim"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_event" ADD CONSTRAINT "diary_event_org_id_actor_user_id_fkey" FOREIGN KEY ("org_id", "actor_user_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_record" ADD CONSTRAINT "action_record_org_id_actor_user_id_fkey" FOREIGN KEY ("org_id", "actor_user_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_group" ADD CONSTRAINT "account_group_org_id_workflow_id_fkey" FOREIGN KEY ("org_id", "workflow_id") REFERENCES "workflow"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_group_member" ADD CONSTRAINT "account_group_member_org_id_group_id_fkey" FOREIGN KEY ("org_id", "group_id") REFERENCES "account_group"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_group_member" ADD CONSTRAINT "account_group_member_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_inviter_id_fkey" FOREIGN KEY ("inviter_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_org_id_team_id_fkey" FOREIGN KEY ("org_id", "team_id") REFERENCES "team"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_org_id_user_id_fkey" FOREIGN KEY ("org_id", "user_id") REFERENCES "member"("org_id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_org_id_product_id_fkey" FOREIGN KEY ("org_id", "product_id") REFERENCES "product"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_org_id_parent_id_fkey" FOREIGN KEY ("org_id", "parent_id") REFERENCES "claim"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_transaction" ADD CONSTRAINT "ledger_transaction_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_transaction" ADD CONSTRAINT "ledger_transaction_org_id_payment_method_id_fkey" FOREIGN KEY ("org_id", "payment_method_id") REFERENCES "payment_method"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_transaction" ADD CONSTRAINT "ledger_transaction_org_id_reverses_id_fkey" FOREIGN KEY ("org_id", "reverses_id") REFERENCES "ledger_transaction"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_transaction" ADD CONSTRAINT "ledger_transaction_org_id_actor_user_id_fkey" FOREIGN KEY ("org_id", "actor_user_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_org_id_transaction_id_fkey" FOREIGN KEY ("org_id", "transaction_id") REFERENCES "ledger_transaction"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_org_id_claim_id_fkey" FOREIGN KEY ("org_id", "claim_id") REFERENCES "claim"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_org_id_product_id_fkey" FOREIGN KEY ("org_id", "product_id") REFERENCES "product"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_org_id_payment_method_id_fkey" FOREIGN KEY ("org_id", "payment_method_id") REFERENCES "payment_method"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_method" ADD CONSTRAINT "payment_method_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_org_id_payment_method_id_fkey" FOREIGN KEY ("org_id", "payment_method_id") REFERENCES "payment_method"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_org_id_payment_method_id_fkey" FOREIGN KEY ("org_id", "payment_method_id") REFERENCES "payment_method"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_org_id_made_by_id_fkey" FOREIGN KEY ("org_id", "made_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise_claim" ADD CONSTRAINT "promise_claim_org_id_promise_id_fkey" FOREIGN KEY ("org_id", "promise_id") REFERENCES "promise"("org_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise_claim" ADD CONSTRAINT "promise_claim_org_id_claim_id_fkey" FOREIGN KEY ("org_id", "claim_id") REFERENCES "claim"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_org_id_queue_id_fkey" FOREIGN KEY ("org_id", "queue_id") REFERENCES "queue"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_org_id_team_id_fkey" FOREIGN KEY ("org_id", "team_id") REFERENCES "team"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_org_id_assignee_id_fkey" FOREIGN KEY ("org_id", "assignee_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_org_id_created_by_id_fkey" FOREIGN KEY ("org_id", "created_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_org_id_resolved_by_id_fkey" FOREIGN KEY ("org_id", "resolved_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_org_id_created_by_id_fkey" FOREIGN KEY ("org_id", "created_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_org_id_account_id_fkey" FOREIGN KEY ("org_id", "account_id") REFERENCES "account"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_org_id_debtor_id_fkey" FOREIGN KEY ("org_id", "debtor_id") REFERENCES "debtor"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_org_id_phone_id_fkey" FOREIGN KEY ("org_id", "phone_id") REFERENCES "phone"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_org_id_created_by_id_fkey" FOREIGN KEY ("org_id", "created_by_id") REFERENCES "member"("org_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
