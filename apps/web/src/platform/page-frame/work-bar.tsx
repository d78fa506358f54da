import type { ReactNode } from 'react'
import styles from './work-bar.module.css'

interface WorkBarProps {
  /** What it is about, for screen readers. */
  readonly label: string
  readonly buttons: ReactNode
  readonly children: ReactNode
}

/** A thin bar across the top of an account: what one is at, and what can be done about it. */
export function WorkBar({ label, buttons, children }: WorkBarProps) {
  return (
    <section className={styles.bar} aria-label={label}>
      {children}
      <span className={styles.buttons}>{buttons}</span>
    </section>
  )
}
