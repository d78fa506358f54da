import type { ButtonHTMLAttributes, MouseEvent, Ref } from 'react'
import { classNames } from '../class-names.ts'
import { Icon, type IconName } from '../icon/icon.tsx'
import { Spinner } from '../spinner/spinner.tsx'
import styles from './icon-button.module.css'

export interface IconButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'children' | 'aria-label'
> {
  ref?: Ref<HTMLButtonElement>
  icon: IconName
  /** What the button does: its accessible name and its hover title. */
  label: string
  size?: 'xs' | 'sm' | 'md'
  tone?: 'ghost' | 'neutral'
  busy?: boolean
}

export function IconButton({
  icon,
  label,
  size = 'md',
  tone = 'ghost',
  busy = false,
  className,
  type = 'button',
  onClick,
  title,
  ...rest
}: IconButtonProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type={type}
      className={classNames(styles.button, styles[size], styles[tone], className)}
      aria-label={label}
      title={title ?? label}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={click}
      {...rest}
    >
      {busy ? <Spinner size={15} /> : <Icon name={icon} size={size === 'xs' ? 14 : 16} />}
    </button>
  )
}
