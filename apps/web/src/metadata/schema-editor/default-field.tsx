import { Checkbox } from '@arrears/ui/checkbox'
import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import type { DraftField } from './draft.ts'
import { MoneyDefault } from './money-default.tsx'
import { choicesOf } from './settings/choices.ts'
import { NumberDefault } from './number-default.tsx'
import styles from './schema-editor.module.css'

export interface DefaultFieldProps {
  readonly field: DraftField
  readonly error: string | undefined
  readonly onChange: (value: unknown) => void
}

const help = 'Filled in with the first values when nothing else is given.'
const label = 'Default'

/** What a field holds when it is first filled in, by its type. A user is nobody's default. */
export function DefaultField({ field, error, onChange }: DefaultFieldProps) {
  const { type, settings, default: value } = field
  const frame = { label, help, error }
  const choices = choicesOf(settings).filter(({ retired }) => !retired)
  switch (type) {
    case 'user':
    case 'dateTime':
      return null
    case 'number':
      return <NumberDefault {...frame} value={value} onChange={onChange} />
    case 'money':
      return <MoneyDefault {...frame} value={value} settings={settings} onChange={onChange} />
    case 'boolean':
      return (
        <Field {...frame}>
          <Select
            placeholder="None"
            options={[
              { value: 'true', label: 'Yes' },
              { value: 'false', label: 'No' },
            ]}
            value={typeof value === 'boolean' ? String(value) : ''}
            onChange={(event) => onChange(event.target.value === '' ? null : event.target.value === 'true')}
          />
        </Field>
      )
    case 'choice':
      return (
        <Field {...frame}>
          <Select
            placeholder="None"
            options={choices.map((choice) => ({ value: choice.value, label: choice.label || choice.value }))}
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onChange(event.target.value || null)}
          />
        </Field>
      )
    case 'multiChoice': {
      const chosen = Array.isArray(value) ? (value as string[]) : []
      const toggle = (choice: string, on: boolean) => {
        const next = on ? [...chosen, choice] : chosen.filter((one) => one !== choice)
        onChange(next.length > 0 ? next : null)
      }
      return (
        <fieldset className={styles.defaults}>
          <legend>{label}</legend>
          {choices.map((choice) => (
            <Checkbox
              key={choice.value}
              label={choice.label || choice.value}
              checked={chosen.includes(choice.value)}
              onChange={(event) => toggle(choice.value, event.target.checked)}
            />
          ))}
          {error ? <p role="alert">{error}</p> : null}
        </fieldset>
      )
    }
    default:
      return (
        <Field {...frame}>
          <TextInput
            type={type === 'date' ? 'date' : 'text'}
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onChange(event.target.value || null)}
          />
        </Field>
      )
  }
}
