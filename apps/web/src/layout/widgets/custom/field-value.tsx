import { Icon } from '@arrears/ui/icon'
import { lazy, Suspense, useRef, useState } from 'react'
import { classNames } from '../../../platform/class-names.ts'
import type { SubjectEditing } from '../../../platform/editing/use-edits.ts'
import { usePermission } from '../../../shell/viewer-context.ts'
import { FieldConflictNote } from '../editing/field-conflict.tsx'
import { MaskedValue } from '../editing/masked-value.tsx'
import styles from './custom-widget.module.css'
import type { ShownValue } from './field-set.tsx'
import { ShownFieldValue } from './shown-field-value.tsx'

/** Loaded with the first edit: it brings the rules of every type of field. */
const FieldEditor = lazy(() => import('./field-editor.tsx'))
const EditedText = lazy(() => import('./edited-text.tsx'))

interface FieldValueProps {
  readonly accountId: string
  readonly currency: string
  readonly subjectId: string
  readonly schemaKey: string
  readonly shown: ShownValue
  readonly edits: SubjectEditing
}

/** One custom field: shown by its type, and edited where it stands. */
export function FieldValue({ accountId, currency, subjectId, schemaKey, shown, edits }: FieldValueProps) {
  const { field, masked, display } = shown
  const [editing, setEditing] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const mayEdit = usePermission('customField:edit') && !field.retired
  const dirty = edits.isDirty(field.key)
  const error = edits.error(field.key)
  const finish = () => {
    setEditing(false)
    // The opener is back only after this render.
    requestAnimationFrame(() => opener.current?.focus())
  }

  if (editing) {
    return (
      <Suspense fallback={<span>{display}</span>}>
        <FieldEditor
          field={field}
          currency={currency}
          value={edits.value(field.key)}
          onCommit={(value) => {
            edits.set(field.key, value, field.label)
            finish()
          }}
          onCancel={finish}
        />
      </Suspense>
    )
  }
  const text = dirty ? (
    <Suspense fallback={<span>…</span>}>
      <EditedText field={field} value={edits.value(field.key)} />
    </Suspense>
  ) : masked ? (
    <MaskedValue
      accountId={accountId}
      subjectId={subjectId}
      field={`${schemaKey}.${field.key}`}
      label={field.label}
      masked={display}
    />
  ) : (
    <ShownFieldValue shown={shown} />
  )
  return (
    <>
      {text}
      {mayEdit ? (
        <button
          ref={opener}
          type="button"
          disabled={edits.saving}
          className={classNames(styles.edit, dirty && styles.dirty)}
          aria-label={`Edit ${field.label}${dirty ? ', not saved yet' : ''}`}
          title={`Edit ${field.label}`}
          onClick={() => setEditing(true)}
        >
          <Icon name="pencil" size={12} />
        </button>
      ) : null}
      {error ? (
        <span className={styles.error} role="alert">
          {error}
        </span>
      ) : null}
      <FieldConflictNote
        label={field.label}
        conflict={edits.conflict(field.key)}
        write={plainText}
        onResolve={(choice) => edits.resolve(field.key, choice)}
      />
    </>
  )
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object' && 'amount' in value && 'currency' in value)
    return `${String(value.amount)} ${String(value.currency)}`
  return String(value)
}
