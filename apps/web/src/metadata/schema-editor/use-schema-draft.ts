import { useState } from 'react'
import type { FieldTypeId } from '@arrears/domain/custom-fields/field-types/index'
import {
  changeField,
  changeType,
  emptyField,
  keyFrom,
  moveField,
  removeField,
  type DraftField,
  type SchemaDraft,
} from './draft.ts'

export interface DraftEditing {
  readonly draft: SchemaDraft
  readonly dirty: boolean
  readonly setDraft: (draft: SchemaDraft) => void
  /** Takes what is kept now as unchanged. */
  readonly reset: (draft: SchemaDraft) => void
  readonly addField: () => string
  readonly field: (id: string) => {
    readonly change: (change: Partial<DraftField>) => void
    readonly rename: (label: string) => void
    readonly retype: (type: FieldTypeId) => void
    readonly move: (by: -1 | 1) => void
    readonly remove: () => void
  }
}

let added = 0

export function useSchemaDraft(initial: SchemaDraft): DraftEditing {
  const [start, setStart] = useState(initial)
  const [draft, setDraft] = useState(initial)
  const named = (field: DraftField | undefined, label: string) => {
    // The key follows the label until somebody writes one of their own.
    const follows = field && !field.kept && field.key === keyFrom(field.label)
    return follows ? { label, key: keyFrom(label) } : { label }
  }
  return {
    draft,
    dirty: JSON.stringify(draft) !== JSON.stringify(start),
    setDraft,
    reset(next) {
      setStart(next)
      setDraft(next)
    },
    addField() {
      const id = `new-${++added}`
      setDraft((current) => ({ ...current, fields: [...current.fields, emptyField(id)] }))
      return id
    },
    field: (id) => ({
      change: (change) => setDraft((current) => changeField(current, id, change)),
      rename: (label) =>
        setDraft((current) =>
          changeField(
            current,
            id,
            named(
              current.fields.find((field) => field.id === id),
              label,
            ),
          ),
        ),
      retype: (type) => setDraft((current) => changeType(current, id, type)),
      move: (by) => setDraft((current) => moveField(current, id, by)),
      remove: () => setDraft((current) => removeField(current, id)),
    }),
  }
}
