import type { FieldValues } from './edit-subject.ts'
import { isSameValue, readField } from './field-value.ts'

export interface Edit {
  readonly field: string
  readonly label: string
  /** The value that was seen when the edit was made. */
  readonly base: unknown
  readonly mine: unknown
  /** Set when somebody else changed the same field since: the value that stands there now. */
  readonly theirs?: { readonly value: unknown }
}

export type Edits = Readonly<Record<string, Edit>>

/**
 * Lays edits over newer values. An edit of a field that nobody else touched stays; one that says what is there anyhow goes; one
 * of a field that was changed since becomes a conflict, for a person to decide.
 */
export function mergeEdits(edits: Edits, values: FieldValues): Edits {
  const merged: Record<string, Edit> = {}
  for (const edit of Object.values(edits)) {
    const current = readField(values, edit.field)
    if (isSameValue(current, edit.mine)) continue
    const { theirs: _decided, ...plain } = edit
    merged[edit.field] = isSameValue(current, edit.base) ? plain : { ...plain, theirs: { value: current } }
  }
  return merged
}

/** Decides a conflict: theirs takes the edit back, mine is laid over what stands there now. */
export function resolveConflict(edits: Edits, field: string, choice: 'mine' | 'theirs'): Edits {
  const { [field]: edit, ...others } = edits
  if (!edit?.theirs) return edits
  if (choice === 'theirs') return others
  const { theirs, ...plain } = edit
  return { ...others, [field]: { ...plain, base: theirs.value } }
}

export function conflictsOf(edits: Edits): readonly Edit[] {
  return Object.values(edits).filter(({ theirs }) => theirs !== undefined)
}
