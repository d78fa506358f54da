import { ConfirmDialog } from '@arrears/ui/confirm-dialog'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import type { ListedAgency } from '../../agency/agencies-page.tsx'
import { useAction } from '../use-action.ts'
import { SaveAgencyDialog_RestoreMutationDocument } from './dialog.generated.ts'

export interface RestoreAgencyDialogProps {
  readonly agency: ListedAgency
  readonly onRestored: () => void
  /** Somebody else changed it in the meantime. */
  readonly onStale: () => void
  readonly onClose: () => void
}

export function RestoreAgencyDialog({ agency, onRestored, onStale, onClose }: RestoreAgencyDialogProps) {
  const { run, busy } = useAction(SaveAgencyDialog_RestoreMutationDocument)
  const [fault, setFault] = useState<string>()
  const restore = async () => {
    const outcome = await run({ id: agency.id, expectedVersion: agency.version })
    if (outcome.kind !== 'done') {
      if (outcome.stale) onStale()
      return setFault(outcome.message)
    }
    toast.show({ message: `Agency restored: ${agency.name}`, tone: 'ok' })
    onRestored()
  }
  return (
    <ConfirmDialog
      title={`Restore ${agency.name}?`}
      confirmLabel="Restore"
      busy={busy}
      error={fault}
      onConfirm={() => void restore()}
      onClose={onClose}
    >
      It comes back as it was: accounts can be assigned to it again, and it can be changed.
    </ConfirmDialog>
  )
}
