import { Button } from '@arrears/ui/button'
import type { ReactNode } from 'react'
import styles from './filter-bar.module.css'

export interface FilterBarProps {
  /** What is filtered, for example Accounts. */
  readonly label: string
  readonly children: ReactNode
  /** Given while something is filtered. */
  readonly onClearAll?: () => void
  /** At the right: how much is left. */
  readonly end?: ReactNode
}

/** The filters above a list. Choices are combined: all of them must hold. */
export function FilterBar({ label, children, onClearAll, end }: FilterBarProps) {
  return (
    <div className={styles.bar} role="group" aria-label={`Filters: ${label}`}>
      {children}
      {onClearAll ? (
        <Button size="sm" tone="ghost" onClick={onClearAll}>
          Clear filters
        </Button>
      ) : null}
      {end ? (
        <div className={styles.end} role="status">
          {end}
        </div>
      ) : null}
    </div>
  )
}
