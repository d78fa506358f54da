import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon, type IconName } from '../icon/icon.tsx'
import { IconButton } from '../icon-button/icon-button.tsx'
import styles from './banner.module.css'

export type BannerTone = 'accent' | 'info' | 'ok' | 'warn' | 'danger'

export interface BannerProps {
  tone?: BannerTone
  children: ReactNode
  action?: ReactNode
  onDismiss?: () => void
  /** `bar` runs across the page and sticks to its top: a mode the page is in. `box` stands within the content. */
  layout?: 'bar' | 'box'
  /** `alert` interrupts a screen reader; keep it for what needs an answer now. */
  role?: 'status' | 'alert'
}

const icons: Record<BannerTone, IconName> = {
  accent: 'columns',
  info: 'info',
  ok: 'check-circle',
  warn: 'warning',
  danger: 'warning',
}

export function Banner({ tone = 'info', children, action, onDismiss, layout = 'box', role }: BannerProps) {
  return (
    <div className={classNames(styles.banner, styles[tone], styles[layout])} role={role}>
      <Icon name={icons[tone]} size={16} />
      <div className={styles.text}>{children}</div>
      {action ? <div className={styles.action}>{action}</div> : null}
      {onDismiss ? <IconButton icon="x" label="Dismiss" size="xs" onClick={onDismiss} /> : null}
    </div>
  )
}
