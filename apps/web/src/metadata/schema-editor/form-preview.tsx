import { Checkbox } from '@arrears/ui/checkbox'
import { EmptyState } from '@arrears/ui/empty-state'
import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import { TextArea } from '@arrears/ui/text-area'
import { TextInput } from '@arrears/ui/text-input'
import type { ReactElement } from 'react'
import type { DraftField } from './draft.ts'
import styles from './schema-editor.module.css'
import { choicesOf } from './settings/choices.ts'

/** What people will fill in, to be tried here; nothing of it is kept. */
export function FormPreview({ fields }: { fields: readonly DraftField[] }) {
  const shown = fields.filter(({ retired }) => !retired)
  if (shown.length === 0) return <EmptyState title="No field is in use" />
  return (
    <div className={styles.previewForm}>
      {shown.map((field) => (
        <PreviewField key={field.id} field={field} />
      ))}
    </div>
  )
}

function PreviewField({ field }: { field: DraftField }) {
  const { type, settings, sensitive } = field
  const label = field.label || 'New field'
  const choices = choicesOf(settings).filter(({ retired }) => !retired)
  const help = [field.help, sensitive ? 'Masked once it is saved.' : ''].filter(Boolean).join(' ')
  if (type === 'multiChoice') {
    return (
      <fieldset className={styles.defaults}>
        <legend>{label}</legend>
        {choices.map((choice, index) => (
          <Checkbox key={`${index} ${choice.value}`} label={choice.label || choice.value || 'Choice'} />
        ))}
      </fieldset>
    )
  }
  return (
    <Field label={label} required={field.required} help={help || undefined} labelEnd={unitOf(field)}>
      {control(field, choices)}
    </Field>
  )
}

function unitOf({ type, settings }: DraftField): string | undefined {
  const unit = type === 'number' ? settings['unit'] : type === 'money' ? settings['currency'] : undefined
  return typeof unit === 'string' ? unit : undefined
}

function control({ type, default: value }: DraftField, choices: ReturnType<typeof choicesOf>): ReactElement {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  // A changed default shows at once: the control is made anew.
  const key = `${type} ${text}`
  switch (type) {
    case 'longText':
      return <TextArea key={key} rows={3} defaultValue={text} />
    case 'boolean':
      return <Select key={String(value)} placeholder="" options={yesNo} defaultValue={String(value ?? '')} />
    case 'choice':
      return (
        <Select
          key={key}
          placeholder=""
          options={choices.map((choice) => ({ value: choice.value, label: choice.label || choice.value }))}
          defaultValue={text}
        />
      )
    case 'user':
      return <Select key={key} placeholder="Choose a user" options={[]} />
    case 'date':
      return <TextInput key={key} type="date" defaultValue={text} />
    case 'dateTime':
      return <TextInput key={key} type="datetime-local" />
    default:
      return (
        <TextInput
          key={key}
          inputMode={type === 'number' || type === 'money' ? 'decimal' : undefined}
          defaultValue={text}
        />
      )
  }
}

const yesNo = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
]
