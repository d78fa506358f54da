import { Field } from '@arrears/ui/field'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { useActionForm } from '../use-action-form.ts'
import { AddNoteDialog_MutationDocument } from './dialog.generated.ts'

const schema = () => import('@arrears/domain/actions/add-note/rule').then(({ addNote }) => addNote.input)

export default function AddNoteDialog({ accountId, onClose }: ActionDialogProps) {
  const form = useActionForm({
    document: AddNoteDialog_MutationDocument,
    initial: { text: '' },
    toInput: ({ text }) => ({ accountId, text }),
    schema,
    onDone() {
      toast.show({ message: 'Note added', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm form={form} title="Add note" submitLabel="Add note" onClose={onClose}>
      <Field label="Note" required error={form.error('text')}>
        <TextArea rows={6} {...form.text('text')} />
      </Field>
    </ActionForm>
  )
}
