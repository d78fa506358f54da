import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './key-value.module.css'

export interface KeyValueItem {
  id: string
  label: ReactNode
  value: ReactNode
}

export interface KeyValueProps {
  items: KeyValueItem[]
  className?: string
}

/** Names and values in two columns, for a widget's body. */
export function KeyValue({ items, className }: KeyValueProps) {
  return (
    <dl className={classNames(styles.list, className)}>
      {items.map(({ id, label, value }) => (
        <div key={id} className={styles.row}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
