import { ConfirmDialog } from '@arrears/ui/confirm-dialog'

interface LeaveDialogProps {
  readonly onStay: () => void
  readonly onLeave: () => void
}

export function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  return (
    <ConfirmDialog
      title="Leave without saving the layout?"
      confirmLabel="Leave without saving"
      cancelLabel="Stay"
      tone="danger"
      onConfirm={onLeave}
      onClose={onStay}
    >
      What you arranged since the last saved draft would be lost.
    </ConfirmDialog>
  )
}
