import { ConfirmDialog } from '@arrears/ui/confirm-dialog'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { revokeApiKey, type ApiKey } from './api-key-requests.ts'

export interface RevokeKeyDialogProps {
  readonly apiKey: ApiKey
  readonly onRevoked: () => void
  readonly onClose: () => void
}

export function RevokeKeyDialog({ apiKey, onRevoked, onClose }: RevokeKeyDialogProps) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const revoke = async () => {
    setBusy(true)
    const answer = await revokeApiKey(apiKey.id)
    setBusy(false)
    if (!answer.ok) return setFault(answer.message)
    toast.show({ message: `The key ${apiKey.name} is revoked.`, tone: 'ok' })
    onRevoked()
    onClose()
  }
  return (
    <ConfirmDialog
      title={`Revoke the key ${apiKey.name}?`}
      confirmLabel="Revoke"
      tone="danger"
      busy={busy}
      error={fault}
      onConfirm={() => void revoke()}
      onClose={onClose}
    >
      Programs that use it are shut out within seconds. This cannot be undone.
    </ConfirmDialog>
  )
}
