import type { PoolClient } from 'pg'
import { newId } from '../../src/platform/clock/new-id.ts'
import { statementName } from '../../src/platform/database/statement-name.ts'
import { agentAt, workOrg } from './work-database.ts'

const org = workOrg
const user = agentAt(1)

/** As a prepared statement, which is planned once for a connection. */
const run = (client: PoolClient, text: string, values: unknown[]) =>
  client.query({ name: statementName(text), text, values })

/** What every action writes besides its own rows: diary, receipt, the account's version, and the message to who watches. */
async function finish(client: PoolClient, account: string, action: string, type: string, subject: string) {
  const record = newId('actionRecord')
  await run(
    client,
    `insert into diary_event (id, org_id, account_id, type, version, occurred_at, actor_kind, actor_user_id, subject_id, data, action_record_id)
     values ($1, $2, $3, $4, 1, now(), 'user', $5, $6, '{}', $7)`,
    [newId('diaryEvent'), org, account, type, user, subject, record],
  )
  await run(
    client,
    `insert into action_record (id, org_id, account_id, action, actor_kind, actor_user_id, idempotency_key, input_hash, result, created_at)
     values ($1, $2, $3, $4, 'user', $5, $1, 'hash', '{}', now())`,
    [record, org, account, action, user],
  )
  await run(
    client,
    'update account set version = version + 1, last_worked_at = now() where org_id = $1 and id = $2',
    [org, account],
  )
  await run(client, `select pg_notify('account_changed', $1)`, [account])
}

const lock = (client: PoolClient, account: string) =>
  run(client, 'select 1 from account where org_id = $1 and id = $2 for update', [org, account])

/** The rows of a promise to pay, by hand. */
export async function writePromise(client: PoolClient, account: string): Promise<void> {
  const id = newId('promise')
  await lock(client, account)
  await run(
    client,
    `insert into promise (id, org_id, account_id, currency, amount_minor, due_on, made_at, made_by_id)
     values ($1, $2, $3, 'EUR', 5000, current_date + 5, now(), $4)`,
    [id, org, account, user],
  )
  await run(client, `select enqueue_job('settlePromise', $1::jsonb, $2, now() + interval '6 days')`, [
    JSON.stringify({ accountId: account, promiseId: id, orgId: org }),
    id,
  ])
  await finish(client, account, 'createPromiseToPay', 'promiseMade', id)
}

/** The rows of a payment on one claim, by hand. */
export async function writePayment(client: PoolClient, account: string): Promise<void> {
  const id = newId('ledgerTransaction')
  const claim = account.replace('acc_', 'clm_')
  await lock(client, account)
  await run(
    client,
    `insert into ledger_transaction (id, org_id, account_id, context, effective_on, booked_at, actor_kind, actor_user_id, action, action_record_id)
     values ($1, $2, $3, 'payment', current_date, now(), 'user', $4, 'recordPayment', $1)`,
    [id, org, account, user],
  )
  await run(
    client,
    `insert into ledger_entry (id, org_id, account_id, transaction_id, ledger_account, component, claim_id, context, effective_on, booked_at, currency, amount_minor, affects_balance, balance_after_minor)
     values ($1, $3, $4, $5, 'principal', 'principal', $6, 'payment', current_date, now(), 'EUR', -1000, true, 99000),
            ($2, $3, $4, $5, 'cash', null, null, 'payment', current_date, now(), 'EUR', 1000, false, null)`,
    [newId('ledgerEntry'), newId('ledgerEntry'), org, account, id, claim],
  )
  await run(
    client,
    'update claim set principal_minor = principal_minor - 1000 where org_id = $1 and id = $2',
    [org, claim],
  )
  await run(
    client,
    'update account set balance_minor = balance_minor - 1000, credited_minor = credited_minor + 1000 where org_id = $1 and id = $2',
    [org, account],
  )
  await finish(client, account, 'recordPayment', 'paymentRecorded', id)
}
