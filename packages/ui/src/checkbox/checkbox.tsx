import { useEffect, useId, useRef, type InputHTMLAttributes, type ReactNode, type Ref } from 'react'
import { classNames } from '../class-names.ts'
import styles from './checkbox.module.css'

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'size'> {
  ref?: Ref<HTMLInputElement>
  label: ReactNode
  help?: ReactNode
  /** Keeps the label for screen readers only: row selection in tables. */
  hideLabel?: boolean
  /** Some but not all of what it stands for. */
  indeterminate?: boolean
}

export function Checkbox({
  ref,
  label,
  help,
  hideLabel,
  indeterminate = false,
  className,
  ...rest
}: CheckboxProps) {
  const helpId = useId()
  const input = useRef<HTMLInputElement | null>(null)
  useEffect(() => {
    if (input.current) input.current.indeterminate = indeterminate
  }, [indeterminate, rest.checked])
  return (
    <label className={classNames(styles.checkbox, className)}>
      <input
        type="checkbox"
        ref={(element) => {
          input.current = element
          if (typeof ref === 'function') return ref(element)
          if (ref) ref.current = element
        }}
        className={styles.box}
        aria-describedby={help ? helpId : undefined}
        {...rest}
      />
      <span className={hideLabel ? 'visually-hidden' : styles.text}>
        {label}
        {help ? (
          <span id={helpId} className={styles.help} aria-hidden="true">
            {help}
          </span>
        ) : null}
      </span>
    </label>
  )
}
