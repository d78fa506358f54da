import { Button } from '@arrears/ui/button'
import type { FieldConflict } from '../../../platform/editing/use-edits.ts'
import styles from './editing.module.css'

interface FieldConflictNoteProps {
  readonly label: string
  readonly conflict: FieldConflict | undefined
  readonly write: (value: unknown) => string
  readonly onResolve: (choice: 'mine' | 'theirs') => void
}

/** Somebody else changed the same value meanwhile: both are shown, and one chooses. */
export function FieldConflictNote({ label, conflict, write, onResolve }: FieldConflictNoteProps) {
  if (!conflict) return null
  return (
    <div className={styles.conflict} role="alert">
      <p>
        {label} was changed by somebody else to <b>{write(conflict.theirs) || 'nothing'}</b>. Yours is{' '}
        <b>{write(conflict.mine) || 'nothing'}</b>.
      </p>
      <Button size="sm" onClick={() => onResolve('theirs')}>
        Take theirs
      </Button>
      <Button size="sm" onClick={() => onResolve('mine')}>
        Keep mine
      </Button>
    </div>
  )
}
