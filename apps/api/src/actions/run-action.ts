import { createHash } from 'node:crypto'
import type { AccountState } from '@arrears/domain/account/account-state'
import { can, type Actor } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { localDateOf } from '@arrears/domain/shared/local-date'
import { parseInput } from '@arrears/domain/shared/parse-input'
import { refuse, type Refusal, type Result } from '@arrears/domain/shared/result'
import { lockAccount } from '../account/lock-account.ts'
import { bookTransaction } from '../ledger/book-transaction.ts'
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts'
import { keepPlan } from '../plan/keep-plan.ts'
import { actorColumns } from '../identity/actor-columns.ts'
import { newId } from '../platform/clock/new-id.ts'
import { forbidden, notFound } from '../platform/failure/request-error.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'
import type { ActionAnswer, RunnableAction, Writing } from './action-handler.ts'
import { diaryRows } from './diary-rows.ts'
import { finishAction } from './finish-action.ts'
import { inTransaction } from './in-transaction.ts'
import { organisationTimeZone } from './organisation-time-zone.ts'
import { openJobQueue } from './job-queue.ts'
import { keptKey } from './kept-key.ts'
import { besideAccount, earlierRun, findEarlierRun, type Receipt } from './receipt.ts'

export interface ActionRequest {
  readonly actor: Actor
  /** As it came: parsed by the rule's own schema. */
  readonly input: unknown
  /** Chosen by the caller; the same key answers the same and acts once. */
  readonly idempotencyKey: string
  readonly requestId?: string
  readonly now: string
}

/** Why nothing was written. */
export type ActionFailure =
  | { readonly kind: 'invalid'; readonly issues: readonly Refusal[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'stale'; readonly version: number; readonly current: unknown; readonly message: string }

export interface ActionDone<Answer extends ActionAnswer = ActionAnswer> {
  /** Null when the action was on the organisation itself. */
  readonly accountId: Id<'account'> | null
  readonly answer: Answer
  /** True when this request was answered before and nothing was done now. */
  readonly repeated: boolean
}

/**
 * The only way in which business state is written: permission, input, lock, decision, and then rows, ledger, diary,
 * receipt and notification in one transaction. Refusals are values; what must not be known (forbidden, not found) throws.
 */
export async function runAction<Answer extends ActionAnswer>(
  prisma: PrismaClient,
  handler: RunnableAction<Answer>,
  request: ActionRequest,
): Promise<Result<ActionDone<Answer>, ActionFailure>> {
  const { rule } = handler
  if (!can(request.actor, rule.permission)) throw forbidden(rule.permission)
  const keyIssue = checkKey(request.idempotencyKey)
  const parsed = parseInput(rule.input, request.input)
  if (keyIssue || !parsed.ok) {
    return {
      ok: false,
      error: {
        kind: 'invalid',
        issues: [...(keyIssue ? [keyIssue] : []), ...(parsed.ok ? [] : parsed.error)],
      },
    }
  }
  const receipt: Receipt = {
    action: rule.id,
    idempotencyKey: keptKey(request),
    inputHash: hashRequest(rule.id, request),
  }
  const done = await withOrganisation(request.actor.orgId, () =>
    inTransaction(prisma, (tx) => act(tx, handler, request, parsed.value, receipt)),
  )
  return done as Result<ActionDone<Answer>, ActionFailure>
}

async function act(
  tx: Prisma.TransactionClient,
  handler: RunnableAction,
  request: ActionRequest,
  input: unknown,
  receipt: Receipt,
): Promise<Result<ActionDone, ActionFailure>> {
  const { rule } = handler
  const { orgId } = request.actor
  const wantedId = rule.scope === 'account' ? (input as { accountId: Id<'account'> }).accountId : null
  const withContact = rule.needsContact === true
  const locked = wantedId
    ? await lockAccount(tx, orgId, wantedId, { withContact, beside: besideAccount(receipt) })
    : null
  if (wantedId && !locked) throw notFound('account', wantedId)
  const account = locked?.account ?? null

  const earlier = locked ? earlierRun(receipt, locked.beside) : await findEarlierRun(tx, orgId, receipt)
  if (earlier.kind === 'done') return { ok: true, value: { ...earlier.done, repeated: true } }
  if (earlier.kind === 'otherInput')
    return refused(
      refuse(
        'IDEMPOTENCY_KEY_REUSED',
        'This idempotency key was used for a different request. Use a new key for each thing to do.',
        'idempotencyKey',
      ).error,
    )

  const { jobs, enqueue } = openJobQueue(orgId)
  const writing = await openWriting(tx, rule.id, request, account, enqueue)
  const subject = handler.loadSubject ? await handler.loadSubject(writing, account, input) : undefined
  if (handler.loadSubject && subject === undefined)
    throw notFound(...(handler.subjectName?.(input) ?? ['such thing', '']))

  const decided = rule.decide(account, input, writing, subject)
  if (!decided.ok) {
    if (decided.error.code === 'STALE' && handler.current) {
      const { version, value } = handler.current(account, input, subject)
      return { ok: false, error: { kind: 'stale', version, current: value, message: decided.error.message } }
    }
    const issues = handler.faults?.(account, input, subject) ?? []
    return issues.some(({ code, field }) => code === decided.error.code && field === decided.error.field)
      ? { ok: false, error: { kind: 'invalid', issues } }
      : refused(decided.error)
  }

  let hasBooked = false
  const book: Writing['book'] = (draft, about) => {
    hasBooked = true
    return writing.book(draft, about)
  }
  const performed = await handler.perform(decided.value, { ...writing, book }, account, input, subject)
  const accountId = performed.accountId ?? wantedId
  const told = accountId ? diaryRows(writing, accountId, decided.value.diary ?? [], performed) : []
  // Whichever action moved money, the plan by which the account is paid off follows in the same transaction.
  const toldOfPlan =
    account && hasBooked ? diaryRows(writing, account.id, await keepPlan(writing, account), {}) : []
  const diary = [...told, ...toldOfPlan]
  const { answer, followers } = performed
  const { requestId } = request
  await finishAction(writing, {
    action: rule.id,
    accountId,
    followers,
    diary,
    jobs,
    receipt,
    answer,
    requestId,
  })
  return { ok: true, value: { accountId, answer, repeated: false } }
}

async function openWriting(
  tx: Prisma.TransactionClient,
  action: string,
  request: ActionRequest,
  account: AccountState | null,
  enqueue: Writing['enqueue'],
): Promise<Writing> {
  const { actor } = request
  const timeZone = account?.settings.timeZone ?? (await organisationTimeZone(tx, actor.orgId))
  const now = request.now as Writing['now']
  const writing: Writing = {
    tx,
    actor,
    orgId: actor.orgId,
    userId: actor.kind === 'user' ? actor.userId : null,
    actionRecordId: newId('actionRecord'),
    now,
    timeZone,
    today: localDateOf(now, timeZone),
    book: (draft, about) => {
      if (!account) throw new Error('Nothing can be booked before there is an account')
      return bookTransaction({ ...writing, action }, account, draft, about)
    },
    enqueue,
  }
  return writing
}

function checkKey(key: string): Refusal | undefined {
  if (/^[\x21-\x7e]{8,200}$/.test(key)) return undefined
  return {
    code: 'BAD_IDEMPOTENCY_KEY',
    field: 'idempotencyKey',
    message: 'Send 8 to 200 visible ASCII characters, new for each thing to do, such as a UUID.',
  }
}

/** Of who asks as well: nobody is answered with what somebody else did, or shown it without a trace of their own. */
function hashRequest(action: string, { actor, input }: ActionRequest): string {
  const { actorKind, actorUserId, actorLabel } = actorColumns(actor)
  return createHash('sha256')
    .update(JSON.stringify([action, actorKind, actorUserId ?? actorLabel]))
    .update(JSON.stringify(input, sortKeys))
    .digest('base64')
}

/** Two requests that differ only in the order of their fields are the same. */
function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function refused(refusal: Refusal): { ok: false; error: ActionFailure } {
  return { ok: false, error: { kind: 'refused', refusal } }
}
