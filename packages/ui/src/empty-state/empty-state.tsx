import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon, type IconName } from '../icon/icon.tsx'
import styles from './empty-state.module.css'

export interface EmptyStateProps {
  title: string
  /** What to do about it, in one sentence. */
  description?: ReactNode
  icon?: IconName
  action?: ReactNode
  /** `page` is for an empty page or tab; `widget` for a card. */
  size?: 'widget' | 'page'
}

export function EmptyState({ title, description, icon, action, size = 'widget' }: EmptyStateProps) {
  return (
    <div className={classNames(styles.state, styles[size])}>
      {icon ? (
        <span className={styles.icon}>
          <Icon name={icon} size={size === 'page' ? 20 : 16} />
        </span>
      ) : null}
      <p className={styles.title}>{title}</p>
      {description ? <p className={styles.description}>{description}</p> : null}
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  )
}
