import type { ActionFailure } from './run-action.ts'

/** Why nothing was written, in one word: the code of the refusal, or the kind of failure. */
export function codeOfFailure(failure: ActionFailure): string {
  return failure.kind === 'refused' ? failure.refusal.code : failure.kind
}
