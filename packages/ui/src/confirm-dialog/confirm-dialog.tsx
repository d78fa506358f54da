import type { ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import { Dialog } from '../dialog/dialog.tsx'

export interface ConfirmDialogProps {
  /** The question, for example: Reverse this payment? */
  title: string
  /** What will happen. */
  children?: ReactNode
  /** The verb of the question, never just OK. */
  confirmLabel: string
  cancelLabel?: string
  tone?: 'primary' | 'danger'
  busy?: boolean
  error?: ReactNode
  onConfirm: () => void
  onClose: () => void
}

export function ConfirmDialog({
  title,
  children,
  confirmLabel,
  cancelLabel = 'Cancel',
  tone = 'primary',
  busy = false,
  error,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  return (
    <Dialog
      title={title}
      description={children}
      role="alertdialog"
      size="sm"
      busy={busy}
      onClose={onClose}
      footerStart={error ? <span role="alert">{error}</span> : undefined}
      footer={
        <>
          {/* What changes nothing gets the focus first. */}
          <Button data-autofocus onClick={onClose} disabled={busy}>
            {cancelLabel}
          </Button>
          <Button tone={tone} busy={busy} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    />
  )
}
