import { ConfirmDialog } from '@arrears/ui/confirm-dialog'
import { useLocale } from '@arrears/ui/locale'
import { subjectLabels } from '../metadata-words.ts'
import type { Schema } from './save-schema.ts'

export interface ArchiveDialogProps {
  readonly schema: Schema
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function ArchiveDialog({ schema, busy, onConfirm, onClose }: ArchiveDialogProps) {
  const count = new Intl.NumberFormat(useLocale()).format(schema.valueCount)
  return (
    <ConfirmDialog
      title={`Archive ${schema.label}?`}
      confirmLabel="Archive"
      tone="danger"
      busy={busy}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      It can no longer be filled in or put on layouts. It is filled in on {count}{' '}
      {subjectLabels[schema.appliesTo].toLowerCase()}; that stays readable.
    </ConfirmDialog>
  )
}
