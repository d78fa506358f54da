import { Icon } from '@arrears/ui/icon'
import { useRef, useState } from 'react'
import { classNames } from '../../../platform/class-names.ts'
import { deferComponent } from '../../../platform/deferred/defer-component.ts'
import { DeferredOpening } from '../../../platform/deferred/deferred-opening.tsx'
import { DeferredPlace } from '../../../platform/deferred/deferred-place.tsx'
import type { SubjectEditing } from '../../../platform/editing/use-edits.ts'
import { usePermission } from '../../../shell/viewer-context.ts'
import { FieldConflictNote } from '../editing/field-conflict.tsx'
import { MaskedValue } from '../editing/masked-value.tsx'
import styles from './custom-widget.module.css'
import type { ShownValue } from './field-set.tsx'
import { ShownFieldValue } from './shown-field-value.tsx'

/** Loaded with the first edit: it brings the rules of every type of field. */
const FieldEditor = deferComponent(() => import('./field-editor.tsx'))
const EditedText = deferComponent(() => import('./edited-text.tsx'))

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
      <DeferredOpening waiting={<span>{display}</span>} onClose={finish}>
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
      </DeferredOpening>
    )
  }
  const text = dirty ? (
    <DeferredPlace
      waiting={<span>…</span>}
      renderFailed={() => <span className={styles.edited}>{plainText(edits.value(field.key))}</span>}
    >
      <EditedText field={field} value={edits.value(field.key)} />
    </DeferredPlace>
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
