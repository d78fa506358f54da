import { Card } from '@arrears/ui/card'
import { Checkbox } from '@arrears/ui/checkbox'
import { Chip } from '@arrears/ui/chip'
import { useToday } from '../../platform/time/time-zone.ts'
import { groupTasks, type ListedTask } from './task-groups.ts'
import { useTaskSelection } from './task-selection.ts'
import { TaskRow } from './task-row.tsx'
import styles from './tasks-page.module.css'

export interface TaskListProps {
  readonly tasks: readonly ListedTask[]
  /** There are more than these, so that the groups cannot be counted. */
  readonly cut: boolean
}

export function TaskList({ tasks, cut }: TaskListProps) {
  const today = useToday()
  const selection = useTaskSelection()
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
          {selection ? (
            <Checkbox
              className={styles.every}
              label={`Choose all: ${group.label.toLowerCase()}`}
              checked={group.tasks.every(({ id }) => selection.chosen.has(id))}
              onChange={(event) => selection.choose(group.tasks, event.target.checked)}
            />
          ) : null}
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
