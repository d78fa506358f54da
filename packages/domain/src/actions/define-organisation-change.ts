import type { z } from 'zod'
import type { Permission } from '../permissions/permissions.ts'
import type { Refusal, Result } from '../shared/result.ts'
import type { ActionContext } from './define-action.ts'

type AnyResult = Result<unknown, Refusal>
type ValueIn<R extends AnyResult> = Extract<R, { readonly ok: true }>['value']
type CodeIn<R extends AnyResult> = Extract<R, { readonly ok: false }>['error']['code']

/** What one writes to declare a change of the organisation itself. */
interface ChangeSpec<S extends z.ZodType, Decision extends AnyResult, Subject> {
  /** What is needed whatever the input; a rule may ask for more once it knows what it is about. */
  readonly permission: Permission
  readonly input: S
  /** Says what is to be written, as data, or why not. */
  decide(input: z.output<S>, ctx: ActionContext, subject: Subject): Decision
}

/** There is no account whose diary could tell of it. */
interface Untold {
  readonly diary?: undefined
}

export interface OrganisationChange<
  Id extends string = string,
  S extends z.ZodType = z.ZodType,
  Plan = unknown,
  Code extends string = string,
  Subject = unknown,
> {
  readonly id: Id
  readonly scope: 'organisation'
  readonly permission: Permission
  readonly input: S
  decide(
    account: null,
    input: z.output<S>,
    ctx: ActionContext,
    subject: Subject,
  ): Result<Plan & Untold, Refusal<Code>>
}

/**
 * Declares a change of what belongs to no account, such as custom fields and layouts. It runs like an action, with the same
 * guarantees, but stands in no menu of an account and in no diary.
 */
export function defineOrganisationChange<
  const Id extends string,
  S extends z.ZodType,
  Decision extends AnyResult,
  Subject = void,
>(
  id: Id,
  { permission, input, decide }: ChangeSpec<S, Decision, Subject>,
): OrganisationChange<Id, S, ValueIn<Decision>, CodeIn<Decision>, Subject> {
  return {
    id,
    scope: 'organisation',
    permission,
    input,
    decide: (_account, given, ctx, subject) =>
      decide(given, ctx, subject) as Result<ValueIn<Decision> & Untold, Refusal<CodeIn<Decision>>>,
  }
}
