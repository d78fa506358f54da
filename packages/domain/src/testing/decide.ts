import type { AccountState } from '../account/account-state.ts'
import type { ActionContext, ActionRule } from '../actions/define-action.ts'
import { parseInput } from '../shared/parse-input.ts'
import type { Refusal, Result } from '../shared/result.ts'
import { givenContext } from './given-account.ts'

/** Runs a rule the way the API does: raw input through its schema, then the decision. */
export function decide<
  R extends Pick<ActionRule, 'input'> & { decide(...args: never[]): Result<unknown, Refusal> },
>(
  rule: R,
  account: AccountState | null,
  raw: unknown,
  subject?: unknown,
  ctx: ActionContext = givenContext,
): ReturnType<R['decide']> {
  const parsed = parseInput(rule.input, raw)
  if (!parsed.ok) return { ok: false, error: parsed.error[0] } as ReturnType<R['decide']>
  const run = rule.decide as (...args: unknown[]) => ReturnType<R['decide']>
  return run(account, parsed.value, ctx, subject)
}

/** The plan of a decision; a refusal fails the test with its code. */
export function planOf<P>(result: Result<P, Refusal>): P {
  if (!result.ok) throw new Error(`Refused with ${result.error.code}: ${result.error.message}`)
  return result.value
}

/** Code and field of a refusal; a decision to do it fails the test. */
export function refusalOf(result: Result<unknown, Refusal>): { code: string; field?: string } {
  if (result.ok) throw new Error('It was not refused')
  const { code, field } = result.error
  return field === undefined ? { code } : { code, field }
}
