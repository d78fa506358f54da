import { useSyncExternalStore } from 'react'
import { editingState, subscribeToEdits, type EditedSubject } from './edits.ts'
import { conflictsOf } from './merge-edits.ts'

/** All unsaved edits of the page: how many fields, of which subjects, and what stands against saving them. */
export function useUnsavedEdits() {
  const { subjects, saving } = useSyncExternalStore(subscribeToEdits, editingState)
  const edited: readonly EditedSubject[] = Object.values(subjects).filter(
    ({ edits }) => Object.keys(edits).length > 0,
  )
  const count = edited.reduce((sum, { edits }) => sum + Object.keys(edits).length, 0)
  const conflicts = edited.flatMap(({ edits }) => conflictsOf(edits))
  const messages = edited.flatMap(({ label, errors }) => (errors[''] ? [`${label}: ${errors['']}`] : []))
  return { edited, count, conflicts, messages, saving }
}
