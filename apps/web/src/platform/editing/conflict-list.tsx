import { Button } from '@arrears/ui/button'
import styles from './conflict-list.module.css'
import type { Edit } from './merge-edits.ts'

export interface ConflictListProps {
  readonly conflicts: readonly Edit[]
  readonly onChoose: (field: string, choice: 'mine' | 'theirs') => void
  /** How a value reads; without it as plain text. */
  readonly display?: (field: string, value: unknown) => string
}

function plainText(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty'
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (Array.isArray(value)) return value.map(plainText).join(', ')
  if (typeof value === 'object') return Object.values(value).filter(Boolean).map(plainText).join(', ')
  return String(value)
}

/** Fields that two people changed at once, each with both values: nothing is written until one of them is chosen. */
export function ConflictList({ conflicts, onChoose, display }: ConflictListProps) {
  if (conflicts.length === 0) return null
  const show = (field: string, value: unknown) => display?.(field, value) || plainText(value)
  return (
    <section className={styles.conflicts} role="alert" aria-label="Changed by somebody else too">
      <p className={styles.intro}>Somebody else changed this while you did. Choose which value is to stay.</p>
      <ul className={styles.list}>
        {conflicts.map(({ field, label, mine, theirs }) => (
          <li key={field} className={styles.conflict}>
            <span className={styles.label}>{label}</span>
            <span className={styles.choice}>
              <span>
                <span className={styles.whose}>Yours</span> {show(field, mine)}
              </span>
              <Button size="sm" onClick={() => onChoose(field, 'mine')} aria-label={`${label}: keep yours`}>
                Keep yours
              </Button>
            </span>
            <span className={styles.choice}>
              <span>
                <span className={styles.whose}>Theirs</span> {show(field, theirs?.value)}
              </span>
              <Button
                size="sm"
                onClick={() => onChoose(field, 'theirs')}
                aria-label={`${label}: take theirs`}
              >
                Take theirs
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
