import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import type { InputProps } from './input-props.ts'
import styles from './inputs.module.css'

interface Window {
  readonly from: string
  readonly to: string
}

/** From one time of the day to another; both together, or neither. */
export function TimeWindowInput({ value, disabled, onChange }: InputProps<'timeWindow'>) {
  const window = (value ?? { from: '', to: '' }) as Window
  const change = (part: Partial<Window>) => {
    const next = { ...window, ...part }
    onChange(next.from === '' && next.to === '' ? null : next)
  }
  return (
    <div className={styles.line}>
      <Field label="From">
        <TextInput
          type="time"
          className={styles.short}
          disabled={disabled}
          value={window.from}
          onChange={(event) => change({ from: event.target.value })}
        />
      </Field>
      <Field label="To">
        <TextInput
          type="time"
          className={styles.short}
          disabled={disabled}
          value={window.to}
          onChange={(event) => change({ to: event.target.value })}
        />
      </Field>
    </div>
  )
}
