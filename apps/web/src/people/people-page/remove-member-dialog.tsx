import { ConfirmDialog } from '@arrears/ui/confirm-dialog'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { useViewer } from '../../shell/viewer-context.ts'
import { removeMember, type Member } from '../people-requests.ts'

export interface RemoveMemberDialogProps {
  readonly member: Member
  readonly onRemoved: () => void
  readonly onClose: () => void
}

export function RemoveMemberDialog({ member, onRemoved, onClose }: RemoveMemberDialogProps) {
  const { organisation } = useViewer()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const { name } = member.user
  const remove = async () => {
    setBusy(true)
    const answer = await removeMember(organisation.id, member.id)
    setBusy(false)
    if (!answer.ok) return setFault(answer.message)
    toast.show({ message: `${name} no longer works for ${organisation.name}.`, tone: 'ok' })
    onRemoved()
    onClose()
  }
  return (
    <ConfirmDialog
      title={`Remove ${name}?`}
      confirmLabel="Remove"
      tone="danger"
      busy={busy}
      error={fault}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      They can no longer open {organisation.name}. What they did stays in diary and journal under their name.
    </ConfirmDialog>
  )
}
