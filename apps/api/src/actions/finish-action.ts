import type { ActionId } from '@arrears/domain/actions/catalog'
import { accountChannel } from '../platform/live/account-changes.ts'
import type { ActionAnswer, Writing } from './action-handler.ts'
import { actorColumns } from '../identity/actor-columns.ts'
import type { Receipt } from './receipt.ts'

/** Another request with the same key, on another account, was faster; deciding again finds its receipt. */
export class KeyTakenMeanwhile extends Error {}

interface Finished {
  readonly action: ActionId
  readonly accountId: string
  readonly receipt: Receipt
  readonly answer: ActionAnswer
  readonly requestId: string | undefined
}

/**
 * Ends an action in one statement: moves the account's version on, keeps the receipt, and tells every process of the
 * change, which PostgreSQL does when the transaction commits and not otherwise. What a person did also counts as work
 * (the red "worked today").
 */
export async function finishAction(
  { tx, orgId, actor, actionRecordId, now }: Writing,
  { action, accountId, receipt, answer, requestId }: Finished,
): Promise<void> {
  const who = actorColumns(actor)
  const told = JSON.stringify({ orgId, accountId, action, ...who })
  const written = await tx.$queryRaw<{ version: number }[]>`
    with touched as (
      update account set version = version + 1,
        last_worked_at = case when ${actor.kind} = 'user' then ${now}::timestamptz else last_worked_at end
      where org_id = ${orgId} and id = ${accountId}
      returning version
    ), kept as (
      insert into action_record (id, org_id, account_id, action, actor_kind, actor_user_id, actor_label, idempotency_key,
        input_hash, result, request_id, created_at)
      values (${actionRecordId}, ${orgId}, ${accountId}, ${action}, ${who.actorKind}, ${who.actorUserId}, ${who.actorLabel},
        ${receipt.idempotencyKey}, ${receipt.inputHash}, ${JSON.stringify(answer)}::jsonb, ${requestId ?? null}, ${now}::timestamptz)
      on conflict (org_id, idempotency_key) do nothing
      returning id
    )
    select version, pg_notify(${accountChannel}, (${told}::jsonb || jsonb_build_object('version', version))::text)::text
    from touched, kept`
  if (written.length === 0) throw new KeyTakenMeanwhile()
}
