import { ConfirmDialog } from '@arrears/ui/confirm-dialog'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { useAction } from '../../actions/use-action.ts'
import {
  LayoutPage_ResetMutationDocument,
  type LayoutPage_LayoutFragmentFragment,
} from './layout-page.generated.ts'

interface ResetDialogProps {
  readonly layout: LayoutPage_LayoutFragmentFragment
  readonly onClose: () => void
}

export function ResetDialog({ layout, onClose }: ResetDialogProps) {
  const { run, busy } = useAction(LayoutPage_ResetMutationDocument)
  const [fault, setFault] = useState<string>()
  const confirm = async () => {
    const outcome = await run({ layoutId: layout.id, expectedVersion: layout.version })
    if (outcome.kind === 'failed') return setFault(outcome.message || Object.values(outcome.fields).join(' '))
    toast.show({ message: `${layout.label} no longer takes effect`, tone: 'ok' })
    onClose()
  }
  return (
    <ConfirmDialog
      title={`Reset ${layout.label}?`}
      confirmLabel="Reset"
      tone="danger"
      busy={busy}
      error={fault}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      It no longer takes effect: the next wider layout does. Its versions stay, and each can be brought back.
    </ConfirmDialog>
  )
}
