import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { subjectKey, type EditSubject, type SubjectState } from './edit-subject.ts'
import {
  editingState,
  refreshSubject,
  resetEdits,
  resolveEdit,
  setEdit,
  subscribeToEdits,
  type EditedSubject,
} from './edits.ts'
import { readField } from './field-value.ts'

export interface FieldConflict {
  readonly mine: unknown
  readonly theirs: unknown
}

/** The edits of one subject, for the widget that shows it. */
export function useEdits(subject: EditSubject, current: SubjectState & { readonly label: string }) {
  const key = subjectKey(subject)
  const edited = useSyncExternalStore<EditedSubject | undefined>(
    subscribeToEdits,
    () => editingState().subjects[key],
  )
  const saving = useSyncExternalStore(subscribeToEdits, () => editingState().saving)
  const { version, values } = current

  // Values belong to their version: a new object with the same ones says nothing new.
  const refresh = useEffectEvent(() => refreshSubject(key, current))
  useEffect(() => refresh(), [key, version])

  const edits = edited?.edits ?? {}
  const saved = edited?.saved && edited.saved.version > version ? edited.saved.values : undefined

  return {
    saving,
    dirty: Object.keys(edits).length > 0,
    /** What belongs to no field. */
    message: edited?.errors[''],
    value(field: string): unknown {
      const edit = edits[field]
      if (edit) return edit.mine
      return saved && Object.hasOwn(saved, field) ? saved[field] : readField(values, field)
    },
    isDirty: (field: string): boolean => field in edits,
    error: (field: string): string | undefined => edited?.errors[field],
    /** Keys of the edits that begin so. */
    fields: (prefix: string): readonly string[] =>
      Object.keys(edits).filter((field) => field.startsWith(prefix)),
    set(field: string, value: unknown, label: string): void {
      setEdit(subject, current, { field, value, label })
    },
    reset(field?: string): void {
      resetEdits(key, field)
    },
    conflict(field: string): FieldConflict | undefined {
      const edit = edits[field]
      return edit?.theirs && { mine: edit.mine, theirs: edit.theirs.value }
    },
    resolve(field: string, choice: 'mine' | 'theirs'): void {
      resolveEdit(key, field, choice)
    },
  }
}

export type SubjectEditing = ReturnType<typeof useEdits>
