/** Why something is not done: a code for programs, a sentence for people, and the input field to blame, when there is one. */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  readonly message: string
  /** Path into the input, for example `amount` or `claims.0.amount`. */
  readonly field?: string
}

export type Result<T, E = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

export function ok(): Result<void, never>
export function ok<T>(value: T): Result<T, never>
export function ok<T>(value?: T): Result<T | undefined, never> {
  return { ok: true, value }
}

/** A refused decision. The sentence tells the reader what to do instead. */
export function refuse<const Code extends string>(
  code: Code,
  message: string,
  field?: string,
): { readonly ok: false; readonly error: Refusal<Code> } {
  return { ok: false, error: field === undefined ? { code, message } : { code, message, field } }
}
