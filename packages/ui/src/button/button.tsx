import { useId, type ButtonHTMLAttributes, type MouseEvent, type Ref } from 'react'
import { classNames } from '../class-names.ts'
import { Icon, type IconName } from '../icon/icon.tsx'
import { Spinner } from '../spinner/spinner.tsx'
import styles from './button.module.css'

export type ButtonTone = 'neutral' | 'primary' | 'danger' | 'ghost'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  ref?: Ref<HTMLButtonElement>
  tone?: ButtonTone
  size?: 'sm' | 'md'
  icon?: IconName
  iconEnd?: IconName
  /** A small figure after the label, such as open tasks. */
  count?: number
  /** Shows progress and ignores clicks, but keeps focus and its width. */
  busy?: boolean
  /** Disables the button but keeps it reachable, and says why. Prefer this over `disabled`. */
  disabledReason?: string
}

export function Button({
  tone = 'neutral',
  size = 'md',
  icon,
  iconEnd,
  count,
  busy = false,
  disabledReason,
  className,
  type = 'button',
  children,
  onClick,
  title,
  'aria-describedby': describedBy,
  ...rest
}: ButtonProps) {
  const reasonId = useId()
  const blocked = busy || Boolean(disabledReason)
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    // Also keeps a blocked submit button from submitting its form.
    if (blocked) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <>
      <button
        type={type}
        className={classNames(styles.button, styles[tone], styles[size], busy && styles.busy, className)}
        aria-disabled={blocked || undefined}
        aria-busy={busy || undefined}
        aria-describedby={classNames(describedBy, disabledReason && reasonId) || undefined}
        title={disabledReason ?? title}
        onClick={click}
        {...rest}
      >
        {icon ? <Icon name={icon} size={15} /> : null}
        {children}
        {count === undefined ? null : <span className={classNames(styles.count, 'num')}>{count}</span>}
        {iconEnd ? <Icon name={iconEnd} size={14} /> : null}
        {busy ? (
          <span className={styles.progress}>
            <Spinner size={15} />
          </span>
        ) : null}
      </button>
      {disabledReason ? (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      ) : null}
    </>
  )
}
