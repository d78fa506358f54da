import { Prisma } from '../generated/prisma/client.ts'
import { accountChannel } from '../platform/live/account-changes.ts'
import type { ActionAnswer, Performed, Writing } from './action-handler.ts'
import { actorColumns } from '../identity/actor-columns.ts'
import type { DiaryRow } from './diary-rows.ts'
import type { QueuedJob } from './job-queue.ts'
import type { Receipt } from './receipt.ts'

/** Another request with the same key, on another account, was faster; deciding again finds its receipt. */
export class KeyTakenMeanwhile extends Error {}

interface Finished {
  readonly action: string
  /** Null when the action was on the organisation itself. */
  readonly accountId: string | null
  readonly followers: Performed<ActionAnswer>['followers']
  /** Only of actions on an account. */
  readonly diary: readonly DiaryRow[]
  readonly jobs: readonly QueuedJob[]
  readonly receipt: Receipt
  readonly answer: ActionAnswer
  readonly requestId: string | undefined
}

/**
 * Ends an action in one statement: moves the account's version on, writes the diary, keeps the receipt, enqueues the jobs, and tells
 * every process of the change, which PostgreSQL does when the transaction commits and not otherwise. What a person did also counts
 * as work (the red "worked today").
 */
export async function finishAction(writing: Writing, finished: Finished): Promise<void> {
  const { tx, orgId, actor, now } = writing
  const { accountId, action, followers } = finished
  const kept = keepReceipt(writing, finished)
  const told = JSON.stringify({ orgId, accountId, action, ...actorColumns(actor), version: 0, ...followers })
  if (accountId === null) {
    const notified = followers ? Prisma.sql`, pg_notify(${accountChannel}, ${told})::text` : Prisma.empty
    const written = await tx.$queryRaw<unknown[]>`
      with kept as (${kept}) select id${notified}${enqueued(finished)} from kept`
    if (written.length === 0) throw new KeyTakenMeanwhile()
    return
  }
  const written = await tx.$queryRaw<{ version: number }[]>`
    with touched as (
      update account set version = version + 1,
        last_worked_at = case when ${actor.kind} = 'user' then ${now}::timestamptz else last_worked_at end
      where org_id = ${orgId} and id = ${accountId}
      returning version
    ), kept as (${kept})${diary(finished)}
    select version, pg_notify(${accountChannel}, (${told}::jsonb || jsonb_build_object('version', version))::text)::text${enqueued(finished)}
    from touched, kept`
  if (written.length === 0) throw new KeyTakenMeanwhile()
}

const diaryColumns = Prisma.raw(
  'id, org_id, account_id, type, version, occurred_at, actor_kind, actor_user_id, actor_label, claim_id, subject_id, data, action_record_id',
)

const diary = ({ diary: rows }: Finished): Prisma.Sql =>
  rows.length === 0
    ? Prisma.empty
    : Prisma.sql`, diary as (
      insert into diary_event (${diaryColumns})
      select ${diaryColumns} from json_populate_recordset(null::diary_event, ${JSON.stringify(rows)}::json))`

const enqueued = ({ jobs }: Finished): Prisma.Sql =>
  jobs.length === 0
    ? Prisma.empty
    : Prisma.sql`, (
      select count(enqueue_job(j.task, j.payload, j.key, j."runAt"))
      from json_to_recordset(${JSON.stringify(jobs)}::json) as j(task text, payload jsonb, key text, "runAt" timestamptz))::int`

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
