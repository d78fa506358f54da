import type { AccountState } from '@arrears/domain/account/account-state'
import type { ActionContext, ActionRule } from '@arrears/domain/actions/define-action'
import type { DiaryEventDraft } from '@arrears/domain/diary/diary-event'
import type { Id } from '@arrears/domain/shared/ids'
import type { Permission } from '@arrears/domain/permissions/permissions'
import type { Refusal, Result } from '@arrears/domain/shared/result'
import type { Prisma } from '../generated/prisma/client.ts'
import type { Booked, BookedFor } from '../ledger/book-transaction.ts'
import type { LedgerTransactionDraft } from '@arrears/domain/ledger/entry'

/** What a handler writes with: one transaction that holds the account's row lock. */
export interface Writing extends ActionContext {
  readonly tx: Prisma.TransactionClient
  readonly orgId: Id<'organisation'>
  /** The user who acts, or null for an API key and the system. */
  readonly userId: Id<'user'> | null
  readonly actionRecordId: Id<'actionRecord'>
  /** Books a ledger transaction and keeps the balances of claims and account in step. */
  book(draft: LedgerTransactionDraft, about?: BookedFor): Promise<Booked>
  /** Enqueues a job that runs only if this transaction commits; a second job of one key replaces the first. */
  enqueue(task: string, payload: object, options?: { key?: string; runAt?: Date }): Promise<void>
}

/** What an action answers: ids of what it made, kept with its record so that a repeated request answers the same. */
export type ActionAnswer = { readonly [name: string]: string | readonly string[] | null }

export interface Performed<Answer extends ActionAnswer> {
  readonly answer: Answer
  /** What diary events without a subject of their own are about. */
  readonly subjectId?: string
  /** The claim that the action made, for diary events that name none. */
  readonly claimId?: Id<'claim'>
  /** The id that the first diary event is to get, for an action that answers it. */
  readonly firstEventId?: Id<'diaryEvent'>
  /**
   * An action that makes its account tells its id; those on an account act on the one in their input. What changes the
   * organisation itself, such as its layouts, has none: then there is no diary, and the receipt is the audit.
   */
  readonly accountId?: Id<'account'>
  /** For an action on the organisation that accounts follow: whose open pages are told, all or those of one profile. */
  readonly followers?: { readonly profileId: string | null }
}

/** Any rule, whatever it decides on. */
type AnyRule = { readonly input: ActionRule['input']; decide(...args: never[]): unknown }

type Decided<R> = R extends { decide(...args: never[]): infer Answer }
  ? Answer extends { ok: true; value: infer Plan }
    ? Plan
    : never
  : never
type ParsedInput<R> = R extends { decide(a: never, input: infer Input, ...rest: never[]): unknown }
  ? Input
  : never
type DecidedOn<R> = R extends { decide(on: infer On, ...rest: never[]): unknown } ? On : never
type Subject<R> = R extends { decide(on: never, input: never, ctx: never, subject: infer S): unknown }
  ? S
  : never

/** The side of an action that touches the database: what to load besides the account, and how a plan is written. */
export interface ActionHandler<R extends AnyRule = AnyRule, Answer extends ActionAnswer = ActionAnswer> {
  readonly rule: R
  /** Loads what the rule decides on besides the account, under the same lock; undefined when there is no such thing. */
  loadSubject?(
    writing: Writing,
    account: DecidedOn<R>,
    input: ParsedInput<R>,
  ): Promise<Subject<R> | undefined>
  /** The name of what `loadSubject` looks for and the id it looked for, for the answer "there is no task tsk_…". */
  subjectName?(input: ParsedInput<R>): readonly [what: string, id: string]
  /** What is stored now, for a `StaleError`: its version, and what the other editor made of it. */
  current?(
    account: DecidedOn<R>,
    input: ParsedInput<R>,
    subject: Subject<R>,
  ): { version: number; value: unknown }
  /** Every fault of an input that can only be judged beside what is stored; asked when the rule refuses with one of them. */
  faults?(account: DecidedOn<R>, input: ParsedInput<R>, subject: Subject<R>): readonly Refusal[]
  perform(
    plan: Decided<R>,
    writing: Writing,
    account: DecidedOn<R>,
    input: ParsedInput<R>,
    subject: Subject<R>,
  ): Promise<Performed<Answer>>
}

/** Ties a handler to its rule, so that plan, input and subject are typed by the rule alone. */
export function defineHandler<R extends AnyRule, Answer extends ActionAnswer>(
  handler: ActionHandler<R, Answer>,
): ActionHandler<R, Answer> {
  return handler
}

/** Any handler, with its types forgotten but for the answer: what `runAction` and `actionMutation` take. */
export interface RunnableAction<Answer extends ActionAnswer = ActionAnswer> {
  readonly rule: {
    readonly id: string
    readonly permission: Permission
    readonly scope: 'account' | 'organisation'
    /** Absent on actions that are on no account. */
    readonly needsContact?: boolean
    readonly input: ActionRule['input']
    decide(
      on: AccountState | null,
      input: unknown,
      ctx: ActionContext,
      subject: unknown,
    ): Result<{ diary?: readonly DiaryEventDraft[] }>
  }
  loadSubject?(writing: Writing, account: AccountState | null, input: unknown): Promise<unknown>
  subjectName?(input: unknown): readonly [what: string, id: string]
  current?(
    account: AccountState | null,
    input: unknown,
    subject: unknown,
  ): { version: number; value: unknown }
  faults?(account: AccountState | null, input: unknown, subject: unknown): readonly Refusal[]
  perform(
    plan: unknown,
    writing: Writing,
    account: AccountState | null,
    input: unknown,
    subject: unknown,
  ): Promise<Performed<Answer>>
}
