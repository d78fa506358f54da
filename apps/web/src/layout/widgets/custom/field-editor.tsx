import { fieldTypes, isFieldTypeId } from '@arrears/domain/custom-fields/field-types/index'
import type { StoredValue } from '@arrears/domain/custom-fields/field-type'
import { useId, useState } from 'react'
import styles from './custom-widget.module.css'
import { fieldEditors } from './field-editors.ts'
import type { ShownValue } from './field-set.tsx'

interface FieldEditorProps {
  readonly field: ShownValue['field']
  readonly currency: string
  readonly value: unknown
  /** Gets the value as it is kept; null takes it away. */
  readonly onCommit: (value: StoredValue | null) => void
  readonly onCancel: () => void
}

/** The editor of a field's type, with the type's own check before anything is kept. */
export default function FieldEditor({ field, currency, value, onCommit, onCancel }: FieldEditorProps) {
  const [fault, setFault] = useState<string>()
  const errorId = useId()
  if (!isFieldTypeId(field.type)) return <span>This kind of field cannot be edited here.</span>
  const { type } = field
  const Editor = fieldEditors[type]

  const commit = (raw: unknown) => {
    if (raw === null || raw === '') {
      if (field.required) return setFault('This field is required.')
      return onCommit(null)
    }
    const parsed = fieldTypes[type].parse(raw, field.settings, value as StoredValue)
    if (!parsed.ok) return setFault(parsed.error.message)
    onCommit(parsed.value)
  }
  return (
    <span className={styles.editor}>
      <Editor
        label={field.label}
        settings={field.settings as Readonly<Record<string, unknown>>}
        currency={currency}
        value={value}
        invalid={fault !== undefined}
        {...(fault ? { describedBy: errorId } : {})}
        onCommit={commit}
        onCancel={onCancel}
      />
      {fault ? (
        <span id={errorId} className={styles.error} role="alert">
          {fault}
        </span>
      ) : null}
    </span>
  )
}
