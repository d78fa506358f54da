import { InlineEdit, type InlineEditProps } from '@arrears/ui/inline-edit'
import type { ReactNode } from 'react'
import type { SubjectEditing } from '../../../platform/editing/use-edits.ts'
import { FieldConflictNote } from './field-conflict.tsx'

interface EditableTextProps {
  readonly edits: SubjectEditing
  readonly field: string
  readonly label: string
  readonly readOnly: boolean
  readonly placeholder?: string
  readonly type?: InlineEditProps['type']
  readonly options?: InlineEditProps['options']
  /** How a value reads; the value itself when left out. */
  readonly write?: (value: string) => ReactNode
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** One text of a subject that is edited where it stands, and kept until Save. */
export function EditableText({
  edits,
  field,
  label,
  readOnly,
  placeholder,
  type,
  options,
  write,
}: EditableTextProps) {
  const value = asText(edits.value(field))
  const error = edits.error(field)
  return (
    <>
      <InlineEdit
        label={label}
        value={value}
        display={write ? write(value) : value}
        dirty={edits.isDirty(field)}
        readOnly={readOnly || edits.saving}
        onChange={(next) => edits.set(field, next, label)}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(type === undefined ? {} : { type })}
        {...(options === undefined ? {} : { options })}
        {...(error === undefined ? {} : { error })}
      />
      <FieldConflictNote
        label={label}
        conflict={edits.conflict(field)}
        write={asText}
        onResolve={(choice) => edits.resolve(field, choice)}
      />
    </>
  )
}
