import { ConfirmDialog } from '@arrears/ui/confirm-dialog'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { cancelInvitation, type Invitation } from '../people-requests.ts'

export interface CancelInvitationDialogProps {
  readonly invitation: Invitation
  readonly onCancelled: () => void
  readonly onClose: () => void
}

export function CancelInvitationDialog({ invitation, onCancelled, onClose }: CancelInvitationDialogProps) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const cancel = async () => {
    setBusy(true)
    const answer = await cancelInvitation(invitation.id)
    setBusy(false)
    if (!answer.ok) return setFault(answer.message)
    toast.show({ message: `The invitation of ${invitation.email} is cancelled.`, tone: 'ok' })
    onCancelled()
    onClose()
  }
  return (
    <ConfirmDialog
      title={`Cancel the invitation of ${invitation.email}?`}
      confirmLabel="Cancel invitation"
      cancelLabel="Keep it"
      tone="danger"
      busy={busy}
      error={fault}
      onConfirm={() => void cancel()}
      onClose={onClose}
    >
      The link stops working at once. You can invite them again later.
    </ConfirmDialog>
  )
}
