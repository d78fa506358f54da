import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useQuery } from 'urql'
import { useAccount } from '../../account/account-context.ts'
import { openAction } from '../../platform/action-requests/open-action.ts'
import { AccountTasksDialog_QueryDocument } from './account-tasks.generated.ts'
import styles from './account-tasks-dialog.module.css'
import { TaskRow } from './task-row.tsx'

/** The open tasks of the account, to resolve or edit (C1). A dialog of a task opens above this one. */
export default function AccountTasksDialog({ onClose }: { onClose: () => void }) {
  const { id: accountId, currency } = useAccount()
  const [{ data, error, fetching }, retry] = useQuery({
    query: AccountTasksDialog_QueryDocument,
    variables: { accountId },
  })
  const tasks = data?.account?.tasks
  const start = (actionId: 'createTask' | 'resolveTask' | 'updateTask', subjectId?: string) =>
    openAction(actionId, { accountId, currency, subjectId })
  return (
    <Dialog
      title="Open tasks"
      onClose={onClose}
      closeOnBackdrop
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button tone="primary" icon="plus" onClick={() => start('createTask')}>
            Create task
          </Button>
        </>
      }
    >
      {error && !tasks ? (
        <ErrorState
          message="The tasks could not be loaded."
          onRetry={() => retry({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {!tasks && fetching ? <SkeletonLines label="Loading the tasks" lines={4} /> : null}
      {tasks?.length === 0 ? <EmptyState icon="task" title="No task is open on this account" /> : null}
      {tasks && tasks.length > 0 ? (
        <ul className={styles.tasks}>
          {tasks.map((task) => (
            <TaskRow
              key={task.id}
              task={task}
              onResolve={() => start('resolveTask', task.id)}
              onEdit={() => start('updateTask', task.id)}
            />
          ))}
        </ul>
      ) : null}
    </Dialog>
  )
}
