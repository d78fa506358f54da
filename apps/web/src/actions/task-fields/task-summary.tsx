import { useLocale } from '@arrears/ui/locale'
import { Skeleton } from '@arrears/ui/skeleton'
import { useQuery } from 'urql'
import { formatDate } from '../../platform/time/format-date.ts'
import styles from './task-summary.module.css'
import { TaskFields_QueryDocument } from './task.generated.ts'

/** What a task is about, in two lines, so that nobody resolves the wrong one. */
export function TaskSummary({ taskId }: { taskId: string }) {
  const locale = useLocale()
  const [{ data }] = useQuery({ query: TaskFields_QueryDocument, variables: { taskId } })
  if (!data) return <Skeleton height="40px" />
  if (data.node?.__typename !== 'Task') return null
  const { note, dueOn, queue, team, assignee } = data.node
  const target = [queue?.name ?? team?.name, assignee?.name].filter(Boolean).join(', ')
  return (
    <div className={styles.task}>
      <p className={styles.note}>{note ?? 'Task without a note'}</p>
      <p className={styles.about}>
        {target}, due {formatDate(dueOn, locale)}
      </p>
    </div>
  )
}
