import { useId, type ReactNode, type Ref } from 'react'
import { classNames } from '../class-names.ts'
import styles from './radio-group.module.css'

export interface RadioOption<Value extends string> {
  value: Value
  label: ReactNode
  help?: ReactNode
  disabled?: boolean
}

export interface RadioGroupProps<Value extends string> {
  label: ReactNode
  options: RadioOption<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  /** Needed only when the form is read natively; otherwise made up. */
  name?: string
  help?: ReactNode
  error?: ReactNode
  required?: boolean
  hideLabel?: boolean
  /** `row` for a few short options; `segments` draws them as one joined control. */
  layout?: 'column' | 'row' | 'segments'
  ref?: Ref<HTMLFieldSetElement>
}

export function RadioGroup<Value extends string>({
  label,
  options,
  value,
  onChange,
  name,
  help,
  error,
  required,
  hideLabel,
  layout = 'column',
  ref,
}: RadioGroupProps<Value>) {
  const id = useId()
  const describedBy = classNames(error ? `${id}-error` : '', help ? `${id}-help` : '') || undefined
  return (
    <fieldset
      ref={ref}
      className={styles.group}
      role="radiogroup"
      aria-describedby={describedBy}
      aria-required={required}
      aria-invalid={error ? true : undefined}
    >
      <legend className={hideLabel ? 'visually-hidden' : styles.legend}>
        {label}
        {required ? (
          <span className={styles.required} aria-hidden="true">
            *
          </span>
        ) : null}
      </legend>
      <div className={styles[layout]}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name ?? id}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
              aria-describedby={option.help ? `${id}-${option.value}` : undefined}
            />
            <span className={styles.text}>
              {option.label}
              {option.help ? (
                <span id={`${id}-${option.value}`} className={styles.help} aria-hidden="true">
                  {option.help}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
      {help ? (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      ) : null}
    </fieldset>
  )
}
