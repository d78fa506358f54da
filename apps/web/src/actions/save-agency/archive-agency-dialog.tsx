import { ConfirmDialog } from '@arrears/ui/confirm-dialog'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import type { ListedAgency } from '../../agency/agencies-page.tsx'
import { useAction } from '../use-action.ts'
import { SaveAgencyDialog_ArchiveMutationDocument } from './dialog.generated.ts'

export interface ArchiveAgencyDialogProps {
  readonly agency: ListedAgency
  readonly onArchived: () => void
  /** Somebody else changed it in the meantime. */
  readonly onStale: () => void
  readonly onClose: () => void
}

export function ArchiveAgencyDialog({ agency, onArchived, onStale, onClose }: ArchiveAgencyDialogProps) {
  const { run, busy } = useAction(SaveAgencyDialog_ArchiveMutationDocument)
  const [fault, setFault] = useState<string>()
  const archive = async () => {
    const outcome = await run({ id: agency.id, expectedVersion: agency.version })
    if (outcome.kind !== 'done') {
      if (outcome.stale) onStale()
      return setFault(outcome.message)
    }
    toast.show({ message: `Agency archived: ${agency.name}`, tone: 'ok' })
    onArchived()
  }
  return (
    <ConfirmDialog
      title={`Archive ${agency.name}?`}
      confirmLabel="Archive"
      tone="danger"
      busy={busy}
      error={fault}
      onConfirm={() => void archive()}
      onClose={onClose}
    >
      No account can be assigned to it any more. What it collected stays readable, and it can be restored
      later.
    </ConfirmDialog>
  )
}
