import type { z } from 'zod'
import type { AccountState, AccountWithContact } from '../account/account-state.ts'
import { can } from '../permissions/permissions.ts'
import type { Actor } from '../permissions/permissions.ts'
import type { Instant, LocalDate } from '../shared/local-date.ts'
import { refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import { actionCatalog } from './catalog.ts'
import type { ActionInfo } from './action-info.ts'
import type { ActionId } from './catalog.ts'

/** What a rule may know of the world besides the account: when and where it is, and who acts. */
export interface ActionContext {
  readonly today: LocalDate
  readonly now: Instant
  readonly timeZone: string
  readonly actor: Actor
}

type AnyResult = Result<unknown, Refusal>
type ValueIn<R extends AnyResult> = Extract<R, { readonly ok: true }>['value']
type CodeIn<R extends AnyResult> = Extract<R, { readonly ok: false }>['error']['code']

/** What one writes to declare an action. */
interface ActionSpec<
  S extends z.ZodType,
  Available extends AnyResult,
  Decision extends AnyResult,
  Subject,
  On,
> {
  readonly input: S
  /** Whether it is possible on the account at all, whatever the input: menus show the refusal as the reason. */
  available(account: On, ctx: ActionContext): Available
  /**
   * Says what is to be written, as data, or why not. `available` has been asked before. `subject` is what the rule needs
   * from outside the account's state (the task to edit, the transaction to reverse), loaded under the same lock.
   */
  decide(account: On, input: z.output<S>, ctx: ActionContext, subject: Subject): Decision
}

/** An action is on an account, or it makes one. */
type ScopeOf<On> = [On] extends [null] ? 'organisation' : 'account'

export interface ActionRule<
  Id extends ActionId = ActionId,
  S extends z.ZodType = z.ZodType,
  Plan = unknown,
  Code extends string = string,
  Subject = unknown,
  On = AccountState,
> extends ActionInfo {
  readonly id: Id
  readonly scope: ScopeOf<On>
  /** Whether it has to be told what was done to reach the debtor. */
  readonly needsContact: boolean
  readonly input: S
  available(account: On, ctx: ActionContext): Result<unknown, Refusal<Code>>
  /** Asks `available` first, so that a decision never needs asking twice. */
  decide(account: On, input: z.output<S>, ctx: ActionContext, subject: Subject): Result<Plan, Refusal<Code>>
}

function complete<
  Id extends ActionId,
  S extends z.ZodType,
  Available extends AnyResult,
  Decision extends AnyResult,
  Subject,
  On,
>(
  id: Id,
  scope: ScopeOf<On>,
  spec: ActionSpec<S, Available, Decision, Subject, On>,
  needsContact = false,
): ActionRule<Id, S, ValueIn<Decision>, CodeIn<Available> | CodeIn<Decision>, Subject, On> {
  type Code = CodeIn<Available> | CodeIn<Decision>
  return {
    ...actionCatalog[id],
    id,
    scope,
    needsContact,
    input: spec.input,
    available: (account, ctx) => spec.available(account, ctx) as Result<unknown, Refusal<Code>>,
    decide(account, input, ctx, subject) {
      const possible = spec.available(account, ctx)
      const decided = possible.ok ? spec.decide(account, input, ctx, subject) : possible
      return decided as Result<ValueIn<Decision>, Refusal<Code>>
    },
  }
}

/** Declares an action on an account. Label, group, shortcut and permission stand in the catalog under the same id. */
export function defineAction<
  const Id extends ActionId,
  S extends z.ZodType<{ accountId: string }>,
  Available extends AnyResult,
  Decision extends AnyResult,
  Subject = void,
>(id: Id, spec: ActionSpec<S, Available, Decision, Subject, AccountState>) {
  return complete(id, 'account', spec)
}

/** Declares an action on an account whose rule asks the contact policy, or looks at what it looks at. */
export function defineContactAction<
  const Id extends ActionId,
  S extends z.ZodType<{ accountId: string }>,
  Available extends AnyResult,
  Decision extends AnyResult,
  Subject = void,
>(id: Id, spec: ActionSpec<S, Available, Decision, Subject, AccountWithContact>) {
  return complete(id, 'account', spec, true)
}

/** Declares an action that makes an account, so there is none yet to decide on. */
export function defineOrganisationAction<
  const Id extends ActionId,
  S extends z.ZodType,
  Available extends AnyResult,
  Decision extends AnyResult,
  Subject = void,
>(id: Id, spec: ActionSpec<S, Available, Decision, Subject, null>) {
  return complete(id, 'organisation', spec)
}

/** What is looked at to say whether an action can be offered. */
interface Offered {
  readonly label: string
  readonly permission: ActionInfo['permission']
  available(account: AccountWithContact, ctx: ActionContext): Result<unknown, Refusal>
}

/** Whether this actor can do this now on this account; the refusal is the reason that a menu shows (A4). */
export function actionAvailability(
  rule: Offered,
  account: AccountWithContact,
  ctx: ActionContext,
): Result<unknown, Refusal> {
  if (!can(ctx.actor, rule.permission)) {
    const message =
      ctx.actor.kind === 'apiKey'
        ? `This key lacks the scope “${rule.permission}”.`
        : `Your role does not allow “${rule.label}”. Ask an admin.`
    return refuse('FORBIDDEN', message)
  }
  return rule.available(account, ctx)
}
