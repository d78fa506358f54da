import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './facts.module.css'

export interface Fact {
  id: string
  label: ReactNode
  value: ReactNode
  /** The figure that the page is about. */
  emphasis?: boolean
}

/** A row of key figures under a page's heading. */
export function Facts({ items, className }: { items: Fact[]; className?: string }) {
  return (
    <dl className={classNames(styles.facts, className)}>
      {items.map(({ id, label, value, emphasis }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd className={emphasis ? styles.emphasis : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
