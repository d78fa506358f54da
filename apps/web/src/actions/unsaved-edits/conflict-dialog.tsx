import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { subjectKey } from '../../platform/editing/edit-subject.ts'
import { resolveEdit } from '../../platform/editing/edits.ts'
import { ConflictList } from '../../platform/editing/conflict-list.tsx'
import { conflictsOf } from '../../platform/editing/merge-edits.ts'
import { useUnsavedEdits } from '../../platform/editing/use-unsaved-edits.ts'
import styles from './conflict-dialog.module.css'

export interface ConflictDialogProps {
  readonly onClose: () => void
  /** Every field is decided: saving can go on. */
  readonly onDecided: () => void
}

/** Shows field by field what two people changed at once, with both values. */
export default function ConflictDialog({ onClose, onDecided }: ConflictDialogProps) {
  const { edited, conflicts, count } = useUnsavedEdits()
  const open = conflicts.length
  return (
    <Dialog
      title="Changed by somebody else too"
      description="Nothing of yours or theirs is overwritten until you choose."
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Later</Button>
          <Button
            tone="primary"
            disabledReason={open > 0 ? 'Choose a value for every field first.' : undefined}
            onClick={count > 0 ? onDecided : onClose}
          >
            {count > 0 ? 'Save' : 'Done'}
          </Button>
        </>
      }
    >
      <div className={styles.subjects}>
        {edited.map(({ subject, label, edits }) => {
          const key = subjectKey(subject)
          const mine = conflictsOf(edits)
          return mine.length > 0 ? (
            <section key={key}>
              <h3 className={styles.title}>{label}</h3>
              <ConflictList conflicts={mine} onChoose={(field, choice) => resolveEdit(key, field, choice)} />
            </section>
          ) : null
        })}
        {open === 0 ? <p role="status">Every field is decided.</p> : null}
      </div>
    </Dialog>
  )
}
