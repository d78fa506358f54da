import { ConfirmDialog } from '@arrears/ui/confirm-dialog'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import type { SavedWorklist } from '../../worklist/take-from.tsx'
import { useAction } from '../use-action.ts'
import { SaveWorklistDialog_ArchiveMutationDocument } from './dialog.generated.ts'

export interface RemoveWorklistDialogProps {
  readonly worklist: SavedWorklist
  readonly onRemoved: () => void
  /** Somebody else changed it in the meantime. */
  readonly onStale: () => void
  readonly onClose: () => void
}

export function RemoveWorklistDialog({ worklist, onRemoved, onStale, onClose }: RemoveWorklistDialogProps) {
  const { run, busy } = useAction(SaveWorklistDialog_ArchiveMutationDocument)
  const [fault, setFault] = useState<string>()
  const remove = async () => {
    const outcome = await run({ id: worklist.id, expectedVersion: worklist.version })
    if (outcome.kind !== 'done') {
      if (outcome.stale) onStale()
      return setFault(outcome.message)
    }
    toast.show({ message: `Worklist removed: ${worklist.name}`, tone: 'ok' })
    onRemoved()
  }
  return (
    <ConfirmDialog
      title={`Remove the worklist ${worklist.name}?`}
      confirmLabel="Remove"
      tone="danger"
      busy={busy}
      error={fault}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {worklist.shared
        ? 'Nobody can take accounts from it any more.'
        : 'You cannot take accounts from it any more.'}{' '}
      Its accounts stay as they are.
    </ConfirmDialog>
  )
}
