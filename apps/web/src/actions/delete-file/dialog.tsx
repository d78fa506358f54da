import { Field } from '@arrears/ui/field'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { useActionForm } from '../use-action-form.ts'
import { DeleteFileDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/delete-file/rule').then(({ deleteFile }) => deleteFile.input)

export default function DeleteFileDialog({ accountId, subjectId = '', onClose }: ActionDialogProps) {
  const form = useActionForm({
    document: DeleteFileDialog_MutationDocument,
    initial: { reason: '' },
    toInput: ({ reason }) => ({ accountId, fileId: subjectId, reason }),
    schema,
    onDone() {
      toast.show({ message: 'File deleted', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Delete this file?"
      description="Its content is gone for good and cannot be brought back. That it was here, and why it went, stays."
      submitLabel="Delete file"
      tone="danger"
      size="sm"
      onClose={onClose}
    >
      <Field label="Reason" help="For the diary." required error={form.error('reason')}>
        <TextArea rows={3} {...form.text('reason')} />
      </Field>
    </ActionForm>
  )
}
