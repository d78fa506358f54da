import { ok, refuse } from './result.ts'
import type { Refusal, Result } from './result.ts'

/** Refuses to write over a change that the editor has not seen. */
export function sameVersion(current: number, expected: number): Result<void, Refusal<'STALE'>> {
  return current === expected
    ? ok()
    : refuse(
        'STALE',
        'Somebody changed this in the meantime. Look at the new values and try again.',
        'expectedVersion',
      )
}
