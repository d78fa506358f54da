import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from 'react'
import { classNames } from '../class-names.ts'
import styles from './switch.module.css'

export interface SwitchProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'size'> {
  ref?: Ref<HTMLInputElement>
  label: ReactNode
  help?: ReactNode
  hideLabel?: boolean
}

/** The native checkbox carries the state; `aria-checked` beside it could only disagree. */
const switchRole = { role: 'switch' } as const

/** For a setting that takes effect at once; in a form that is saved later, use a checkbox. */
export function Switch({ label, help, hideLabel, className, ...rest }: SwitchProps) {
  const helpId = useId()
  return (
    <label className={classNames(styles.switch, className)}>
      <input
        type="checkbox"
        {...switchRole}
        className={styles.track}
        aria-describedby={help ? helpId : undefined}
        {...rest}
      />
      <span className={hideLabel ? 'visually-hidden' : undefined}>
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
