import { comparedValues, subjectKey, type EditSubject, type SubjectState } from './edit-subject.ts'
import { isSameValue, readField } from './field-value.ts'
import { mergeEdits, resolveConflict, type Edits } from './merge-edits.ts'

/** The unsaved edits of one subject. */
export interface EditedSubject {
  readonly subject: EditSubject
  readonly label: string
  /** The version that the edits are laid over. */
  readonly version: number
  readonly edits: Edits
  /** What the server said against them, by field; under '' what belongs to no field. */
  readonly errors: Readonly<Record<string, string>>
  /** What was just saved, until a refresh brings it: so that the old values never flash up again. */
  readonly saved?: SubjectState
}

export interface EditingState {
  readonly subjects: Readonly<Record<string, EditedSubject>>
  readonly saving: boolean
}

type Listener = () => void

const listeners = new Set<Listener>()
let state: EditingState = { subjects: {}, saving: false }

function replace(next: EditingState): void {
  state = next
  for (const listener of listeners) listener()
}

export function editingState(): EditingState {
  return state
}

/** Whether anything would be lost with the page. */
export function hasEdits(): boolean {
  return Object.values(state.subjects).some(({ edits }) => Object.keys(edits).length > 0)
}

export function subscribeToEdits(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Changes one subject; a subject with nothing left to say goes. */
export function changeSubject(key: string, change: (edited: EditedSubject) => EditedSubject): void {
  const before = state.subjects[key]
  if (!before) return
  const after = change(before)
  if (after === before) return
  const { [key]: _before, ...others } = state.subjects
  const empty = Object.keys(after.edits).length === 0 && !after.saved
  replace({ ...state, subjects: empty ? others : { ...others, [key]: after } })
}

/** Keeps an edit over `current`, the values that the person sees; a value that is there already takes the edit back. */
export function setEdit(
  subject: EditSubject,
  current: SubjectState & { readonly label: string },
  { field, value, label }: { field: string; value: unknown; label: string },
): void {
  const key = subjectKey(subject)
  const { version } = current
  const edited = state.subjects[key] ?? { subject, label: current.label, version, edits: {}, errors: {} }
  if (!state.subjects[key]) replace({ ...state, subjects: { ...state.subjects, [key]: edited } })
  changeSubject(key, (before) => {
    const { [field]: earlier, ...others } = before.edits
    const { [field]: _answered, ...errors } = before.errors
    // What was just saved stands there, although the screen may not have been told yet.
    const { saved } = before
    const told = comparedValues(current)
    const seen = saved && saved.version > current.version ? { ...told, ...saved.values } : told
    const base = earlier ? earlier.base : readField(seen, field)
    const edits = isSameValue(base, value)
      ? others
      : { ...others, [field]: { ...earlier, field, label, base, mine: value } }
    return { ...before, edits, errors }
  })
}

/** Lays the edits over newer values, as a refresh or a refused save brings them. */
export function refreshSubject(key: string, current: SubjectState): void {
  changeSubject(key, (before) => {
    const saved = before.saved && before.saved.version > current.version ? before.saved : undefined
    if (current.version <= before.version) return saved === before.saved ? before : { ...before, saved }
    return {
      ...before,
      saved,
      version: current.version,
      edits: mergeEdits(before.edits, comparedValues(current)),
    }
  })
}

export function resolveEdit(key: string, field: string, choice: 'mine' | 'theirs'): void {
  changeSubject(key, (before) => ({ ...before, edits: resolveConflict(before.edits, field, choice) }))
}

/** Takes edits back: one field with all below it, or all of the subject. */
export function resetEdits(key: string, field?: string): void {
  changeSubject(key, (before) => {
    const kept = Object.entries(before.edits).filter(
      ([name]) => field !== undefined && name !== field && !name.startsWith(`${field}.`),
    )
    return { ...before, edits: Object.fromEntries(kept), errors: {} }
  })
}

export function discardAllEdits(): void {
  replace({ subjects: {}, saving: false })
}

export function setSaving(saving: boolean): void {
  if (state.saving !== saving) replace({ ...state, saving })
}

/** Puts a subject back to what it was, for a dialog that is left without saving. */
export function restoreSubject(key: string, before: EditedSubject | undefined): void {
  const { [key]: _now, ...others } = state.subjects
  replace({ ...state, subjects: before ? { ...others, [key]: before } : others })
}
