import type { ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import styles from './pagination.module.css'

export interface PaginationProps {
  /** What is paged, for example Diary. */
  label: string
  /** Leave out when there is nothing in that direction. */
  onLater?: () => void
  onEarlier?: () => void
  laterLabel?: string
  earlierLabel?: string
  /** Why neither button does anything just now; both stay where they are and keep the focus. */
  waitingFor?: string
  /** Between the buttons, for example: 1 to 50 of 2,466. */
  children?: ReactNode
}

/** Moves through a list that has no page numbers. */
export function Pagination({
  label,
  onLater,
  onEarlier,
  laterLabel = 'Later',
  earlierLabel = 'Earlier',
  waitingFor,
  children,
}: PaginationProps) {
  return (
    <nav className={styles.pagination} aria-label={`${label}, pages`}>
      <Button size="sm" icon="chevron-left" disabled={!onLater} disabledReason={waitingFor} onClick={onLater}>
        {laterLabel}
      </Button>
      <span className={styles.place}>{children}</span>
      <Button
        size="sm"
        iconEnd="chevron-right"
        disabled={!onEarlier}
        disabledReason={waitingFor}
        onClick={onEarlier}
      >
        {earlierLabel}
      </Button>
    </nav>
  )
}
