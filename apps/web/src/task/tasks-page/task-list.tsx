import { Card } from '@arrears/ui/card'
import { Chip } from '@arrears/ui/chip'
import { useToday } from '../../platform/time/time-zone.ts'
import { groupTasks, type ListedTask } from './task-groups.ts'
import { TaskRow } from './task-row.tsx'
import styles from './tasks-page.module.css'

export interface TaskListProps {
  readonly tasks: readonly ListedTask[]
  /** There are more than these, so that the groups cannot be counted. */
  readonly cut: boolean
}

export function TaskList({ tasks, cut }: TaskListProps) {
  const today = useToday()
  return (
    <>
      {groupTasks(tasks, today).map((group) => (
        <Card
          key={group.id}
          title={group.label}
          meta={
            cut ? null : (
              <Chip tone={group.id === 'overdue' ? 'danger' : 'neutral'}>{group.tasks.length}</Chip>
            )
          }
        >
          <ul className={styles.tasks}>
            {group.tasks.map((task) => (
              <TaskRow key={task.id} task={task} today={today} />
            ))}
          </ul>
        </Card>
      ))}
    </>
  )
}
