import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon, type IconName } from '../icon/icon.tsx'
import styles from './chip.module.css'

export type ChipTone = 'neutral' | 'danger' | 'ok' | 'warn' | 'info' | 'outline' | 'accent'

export interface ChipProps {
  tone?: ChipTone
  icon?: IconName
  /** A dot before the text, for states of a person or an account. */
  dot?: boolean
  /** Makes the chip removable; the label says what is removed. */
  onRemove?: () => void
  removeLabel?: string
  title?: string
  className?: string
  children: ReactNode
}

export function Chip({
  tone = 'neutral',
  icon,
  dot,
  onRemove,
  removeLabel = 'Remove',
  title,
  className,
  children,
}: ChipProps) {
  return (
    <span
      className={classNames(styles.chip, styles[tone], onRemove && styles.removable, className)}
      title={title}
    >
      {dot ? <span className={styles.dot} aria-hidden="true" /> : null}
      {icon ? <Icon name={icon} size={13} /> : null}
      <span className={styles.text}>{children}</span>
      {onRemove ? (
        <button
          type="button"
          className={styles.remove}
          aria-label={removeLabel}
          title={removeLabel}
          onClick={onRemove}
        >
          <Icon name="x" size={12} />
        </button>
      ) : null}
    </span>
  )
}
