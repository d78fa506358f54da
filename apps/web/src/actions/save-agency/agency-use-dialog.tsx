import { ConfirmDialog } from '@arrears/ui/confirm-dialog'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import type { ListedAgency } from '../../agency/agencies-page.tsx'
import { useAction } from '../use-action.ts'
import {
  SaveAgencyDialog_ArchiveMutationDocument,
  SaveAgencyDialog_RestoreMutationDocument,
} from './dialog.generated.ts'

const archiving = {
  verb: 'Archive',
  done: 'archived',
  tone: 'danger',
  consequences:
    'No account can be assigned to it any more. What it collected stays readable, and it can be restored later.',
} as const

const restoring = {
  verb: 'Restore',
  done: 'restored',
  tone: 'primary',
  consequences: 'It comes back as it was: accounts can be assigned to it again, and it can be changed.',
} as const

export interface AgencyUseDialogProps {
  readonly agency: ListedAgency
  readonly onDone: () => void
  /** Somebody else changed it in the meantime. */
  readonly onStale: () => void
  readonly onClose: () => void
}

/** Takes an agency out of use, or one that is archived into use again. */
export function AgencyUseDialog({ agency, onDone, onStale, onClose }: AgencyUseDialogProps) {
  const archive = useAction(SaveAgencyDialog_ArchiveMutationDocument)
  const restore = useAction(SaveAgencyDialog_RestoreMutationDocument)
  const [{ run, busy }, words] = agency.archivedAt ? [restore, restoring] : [archive, archiving]
  const [fault, setFault] = useState<string>()
  const change = async () => {
    const outcome = await run({ id: agency.id, expectedVersion: agency.version })
    if (outcome.kind !== 'done') {
      if (outcome.stale) onStale()
      return setFault(outcome.message)
    }
    toast.show({ message: `Agency ${words.done}: ${agency.name}`, tone: 'ok' })
    onDone()
  }
  return (
    <ConfirmDialog
      title={`${words.verb} ${agency.name}?`}
      confirmLabel={words.verb}
      tone={words.tone}
      busy={busy}
      error={fault}
      onConfirm={() => void change()}
      onClose={onClose}
    >
      {words.consequences}
    </ConfirmDialog>
  )
}
