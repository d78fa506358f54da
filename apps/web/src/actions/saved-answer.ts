import type { SubjectState } from '../platform/editing/edit-subject.ts'
import type { SaveAnswer } from '../platform/editing/save-edits.ts'
import type { ActionOutcome } from './action-outcome.ts'

interface Readers<Success> {
  readonly versionOf: (success: Success) => number
  /** The field of the screen that a path of the input speaks of. */
  readonly fieldOf: (path: string) => string
  /** What stands there now. */
  readonly loadCurrent: () => Promise<SubjectState | undefined>
}

const lost = 'Somebody else changed this, and what stands there now could not be loaded. Try again.'

/** What an action's outcome means for the edits that it was to write. */
export async function savedAnswer<Success>(
  outcome: ActionOutcome<Success>,
  { versionOf, fieldOf, loadCurrent }: Readers<Success>,
): Promise<SaveAnswer> {
  if (outcome.kind === 'done') return { kind: 'saved', version: versionOf(outcome.value) }
  const { message, fields, unreachable, stale, code } = outcome
  if (unreachable) return { kind: 'unreachable', message }
  // An earlier try did arrive, with other values: what is there now decides what is left to write.
  if (stale || code === 'IDEMPOTENCY_KEY_REUSED') {
    const current = await loadCurrent()
    return current ? { kind: 'stale', ...current } : { kind: 'unreachable', message: lost }
  }
  const placed = Object.entries(fields).map(([path, text]): [string, string] => [fieldOf(path), text])
  return { kind: 'invalid', message, fields: Object.fromEntries(placed) }
}
