import { Dialog } from '@arrears/ui/dialog'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useQuery } from 'urql'
import type { ActionDialogProps } from '../action-dialog.ts'
import { TaskFields_QueryDocument } from '../task-fields/task.generated.ts'
import { UpdateTaskForm } from './update-task-form.tsx'

export default function UpdateTaskDialog({ accountId, subjectId = '', onClose }: ActionDialogProps) {
  const [{ data, error, fetching }, retry] = useQuery({
    query: TaskFields_QueryDocument,
    variables: { taskId: subjectId },
  })
  if (data?.node?.__typename === 'Task') {
    return <UpdateTaskForm accountId={accountId} task={data.node} onClose={onClose} />
  }
  return (
    <Dialog title="Edit task" onClose={onClose}>
      {fetching ? <SkeletonLines label="Loading the task" lines={6} /> : null}
      {error && !fetching ? (
        <ErrorState
          message="The task could not be loaded."
          onRetry={() => retry({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {data && !fetching ? <EmptyState title="There is no such task any more" /> : null}
    </Dialog>
  )
}
