import { Prisma } from '../generated/prisma/client.ts'
import { accountChannel } from '../platform/live/account-changes.ts'
import type { ActionAnswer, Performed, Writing } from './action-handler.ts'
import { actorColumns } from '../identity/actor-columns.ts'
import type { Receipt } from './receipt.ts'

/** Another request with the same key, on another account, was faster; deciding again finds its receipt. */
export class KeyTakenMeanwhile extends Error {}

interface Finished {
  readonly action: string
  /** Null when the action was on the organisation itself. */
  readonly accountId: string | null
  readonly followers: Performed<ActionAnswer>['followers']
  readonly receipt: Receipt
  readonly answer: ActionAnswer
  readonly requestId: string | undefined
}

/**
 * Ends an action in one statement: moves the account's version on, keeps the receipt, and tells every process of the
 * change, which PostgreSQL does when the transaction commits and not otherwise. What a person did also counts as work
 * (the red "worked today").
 */
export async function finishAction(writing: Writing, finished: Finished): Promise<void> {
  const { tx, orgId, actor, now } = writing
  const { accountId, action, followers } = finished
  const kept = keepReceipt(writing, finished)
  const told = JSON.stringify({ orgId, accountId, action, ...actorColumns(actor), version: 0, ...followers })
  if (accountId === null) {
    const notified = followers ? Prisma.sql`, pg_notify(${accountChannel}, ${told})::text` : Prisma.empty
    const written = await tx.$queryRaw<unknown[]>`with kept as (${kept}) select id${notified} from kept`
    if (written.length === 0) throw new KeyTakenMeanwhile()
    return
  }
  const written = await tx.$queryRaw<{ version: number }[]>`
    with touched as (
      update account set version = version + 1,
        last_worked_at = case when ${actor.kind} = 'user' then ${now}::timestamptz else last_worked_at end
      where org_id = ${orgId} and id = ${accountId}
      returning version
    ), kept as (${kept})
    select version, pg_notify(${accountChannel}, (${told}::jsonb || jsonb_build_object('version', version))::text)::text
    from touched, kept`
  if (written.length === 0) throw new KeyTakenMeanwhile()
}

function keepReceipt(
  { orgId, actor, actionRecordId, now }: Writing,
  { action, accountId, receipt, answer, requestId }: Finished,
): Prisma.Sql {
  const who = actorColumns(actor)
  return Prisma.sql`
    insert into action_record (id, org_id, account_id, action, actor_kind, actor_user_id, actor_label, idempotency_key,
      input_hash, result, request_id, created_at)
    values (${actionRecordId}, ${orgId}, ${accountId}, ${action}, ${who.actorKind}, ${who.actorUserId}, ${who.actorLabel},
      ${receipt.idempotencyKey}, ${receipt.inputHash}, ${JSON.stringify(answer)}::jsonb, ${requestId ?? null}, ${now}::timestamptz)
    on conflict (org_id, idempotency_key) do nothing
    returning id`
}
