import { Field } from '@arrears/ui/field'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { TaskSummary } from '../task-fields/task-summary.tsx'
import { useActionForm } from '../use-action-form.ts'
import { ResolveTaskDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/resolve-task/rule').then(({ resolveTask }) => resolveTask.input)

export default function ResolveTaskDialog({ accountId, subjectId = '', onClose }: ActionDialogProps) {
  const form = useActionForm({
    document: ResolveTaskDialog_MutationDocument,
    initial: { note: '' },
    toInput: ({ note }) => ({ accountId, taskId: subjectId, note: note || null }),
    schema,
    onDone() {
      toast.show({ message: 'Task resolved', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm form={form} title="Resolve task" submitLabel="Resolve" size="sm" onClose={onClose}>
      <TaskSummary taskId={subjectId} />
      <Field label="Note" help="What was done, for the diary." error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
