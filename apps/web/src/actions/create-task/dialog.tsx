import { toast } from '@arrears/ui/toast'
import { useToday } from '../../platform/time/time-zone.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { TaskFields } from '../task-fields/task-fields.tsx'
import { splitTags, targetIds, type TaskValues } from '../task-fields/task-values.ts'
import { useActionForm } from '../use-action-form.ts'
import { CreateTaskDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/create-task/rule').then(({ createTask }) => createTask.input)

export default function CreateTaskDialog({ accountId, onClose }: ActionDialogProps) {
  const today = useToday()
  const initial: TaskValues = {
    target: 'queue',
    queueId: '',
    teamId: '',
    assigneeId: '',
    dueOn: today,
    tags: '',
    note: '',
  }
  const form = useActionForm({
    document: CreateTaskDialog_MutationDocument,
    initial,
    toInput: (values: TaskValues) => ({
      accountId,
      ...targetIds(values),
      dueOn: values.dueOn,
      tags: splitTags(values.tags),
      note: values.note || null,
    }),
    schema,
    onDone() {
      toast.show({ message: 'Task created', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm form={form} title="Create task" submitLabel="Create task" onClose={onClose}>
      <TaskFields values={form.values} onChange={form.set} error={form.error} />
    </ActionForm>
  )
}
