import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { useUnsavedEdits } from '../../platform/editing/use-unsaved-edits.ts'
import { useSave } from './use-save.ts'

export interface LeaveDialogProps {
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** What is to become of the edits before another page opens. */
export default function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  const { count, edited, saving } = useUnsavedEdits()
  const save = useSave()
  const names = edited
    .flatMap(({ edits }) => Object.values(edits).map(({ label }) => label))
    .slice(0, 5)
    .join(', ')
  const saveAndLeave = async () => {
    if ((await save(count)) === 'saved') onLeave()
    else onStay()
  }
  return (
    <Dialog
      title={count === 1 ? 'One edit is not saved' : `${count} edits are not saved`}
      description={names}
      role="alertdialog"
      size="sm"
      busy={saving}
      onClose={onStay}
      footer={
        <>
          <Button data-autofocus disabled={saving} onClick={onStay}>
            Stay
          </Button>
          <Button tone="danger" disabled={saving} onClick={onLeave}>
            Discard
          </Button>
          <Button tone="primary" busy={saving} onClick={() => void saveAndLeave()}>
            Save and leave
          </Button>
        </>
      }
    />
  )
}
