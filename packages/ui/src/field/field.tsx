import { useId, useMemo, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import { FieldContext } from './field-context.ts'
import styles from './field.module.css'

export interface FieldProps {
  label: ReactNode
  /** One sentence under the label's control that helps to fill it in. */
  help?: ReactNode
  /** Replaces nothing: help stays, the error is added and announced. */
  error?: ReactNode
  required?: boolean
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean
  /** At the right end of the label's line, for example what is left of a balance. */
  labelEnd?: ReactNode
  className?: string
  children: ReactNode
}

/** Label, control, help and error of one value, wired by ids. Holds exactly one control. */
export function Field({
  label,
  help,
  error,
  required = false,
  hideLabel,
  labelEnd,
  className,
  children,
}: FieldProps) {
  const id = useId()
  const describedBy = classNames(error ? `${id}-error` : '', help ? `${id}-help` : '') || undefined
  const invalid = Boolean(error)
  const control = useMemo(
    () => ({ id, describedBy, labelId: `${id}-label`, invalid, required }),
    [id, describedBy, invalid, required],
  )
  return (
    <div className={classNames(styles.field, className)}>
      <div className={classNames(styles.head, hideLabel && 'visually-hidden')}>
        <label htmlFor={id} id={`${id}-label`} className={styles.label}>
          {label}
          {required ? (
            <span className={styles.required} aria-hidden="true">
              *
            </span>
          ) : null}
        </label>
        {labelEnd ? <span className={styles.end}>{labelEnd}</span> : null}
      </div>
      <FieldContext value={control}>{children}</FieldContext>
      {error ? (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <Icon name="warning" size={14} />
          <span>{error}</span>
        </p>
      ) : null}
      {help ? (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      ) : null}
    </div>
  )
}
