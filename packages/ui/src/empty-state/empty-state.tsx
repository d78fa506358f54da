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
  /** 1 where it stands for the whole page: a page needs a heading even when nothing is there. */
  headingLevel?: 1 | 2
}

export function EmptyState({
  title,
  description,
  icon,
  action,
  size = 'widget',
  headingLevel,
}: EmptyStateProps) {
  const Title = headingLevel ? (`h${headingLevel}` as const) : 'p'
  return (
    <div className={classNames(styles.state, styles[size])}>
      {icon ? (
        <span className={styles.icon}>
          <Icon name={icon} size={size === 'page' ? 20 : 16} />
        </span>
      ) : null}
      <Title className={styles.title}>{title}</Title>
      {description ? <p className={styles.description}>{description}</p> : null}
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  )
}
