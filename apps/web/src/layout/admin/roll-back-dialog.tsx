import { ConfirmDialog } from '@arrears/ui/confirm-dialog'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { useAction } from '../../actions/use-action.ts'
import {
  LayoutPage_RollBackMutationDocument,
  type LayoutPage_LayoutFragmentFragment,
} from './layout-page.generated.ts'

interface RollBackDialogProps {
  readonly layout: LayoutPage_LayoutFragmentFragment
  readonly toNumber: number
  readonly onClose: () => void
}

export function RollBackDialog({ layout, toNumber, onClose }: RollBackDialogProps) {
  const { run, busy } = useAction(LayoutPage_RollBackMutationDocument)
  const [fault, setFault] = useState<string>()
  const confirm = async () => {
    const outcome = await run({ layoutId: layout.id, expectedVersion: layout.version, toNumber })
    if (outcome.kind === 'failed') return setFault(outcome.message || Object.values(outcome.fields).join(' '))
    toast.show({ message: `Version ${toNumber} is back`, tone: 'ok' })
    onClose()
  }
  return (
    <ConfirmDialog
      title={`Bring back version ${toNumber}?`}
      confirmLabel="Bring it back"
      busy={busy}
      error={fault}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      The page looks as it did in version {toNumber} from now on. This is published as a new version; the
      others stay in the list.
    </ConfirmDialog>
  )
}
