import { Chip } from '@arrears/ui/chip'
import type { JournalEntry } from './journal-entry.ts'
import styles from './journal-table.module.css'

/** What the booking was, and whether it was taken back. */
export function EntryContext({ entry }: { entry: JournalEntry }) {
  return (
    <span className={styles.context}>
      {entry.contextLabel}
      {entry.reversed ? <Chip tone="outline">reversed</Chip> : null}
      {entry.reversesTransactionId ? <Chip tone="warn">reversal</Chip> : null}
    </span>
  )
}
