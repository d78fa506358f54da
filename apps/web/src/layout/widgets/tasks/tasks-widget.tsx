import { Chip } from '@arrears/ui/chip'
import { EmptyState } from '@arrears/ui/empty-state'
import { useLocale } from '@arrears/ui/locale'
import { daysBetween, formatDate } from '../../../platform/time/format-date.ts'
import { useToday } from '../../../platform/time/time-zone.ts'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import { ActionButton } from '../action-button/action-button.tsx'
import type { WidgetProps } from '../widget.ts'
import { TasksWidget_QueryDocument, type TasksWidget_QueryQuery } from './tasks-widget.generated.ts'
import styles from './tasks-widget.module.css'

type ShownTask = NonNullable<TasksWidget_QueryQuery['account']>['tasks'][number]

export default function TasksWidget({ accountId, title }: WidgetProps) {
  const query = useWidgetQuery(TasksWidget_QueryDocument, { accountId })
  const count = query.data?.account?.openTaskCount
  return (
    <WidgetCard
      title={title}
      meta={count ? <Chip>{count} open</Chip> : null}
      action={<ActionButton action="createTask" permission="task:create" icon="plus" label="Create task" />}
    >
      <WidgetContent query={query} what="the tasks" lines={4}>
        {({ tasks }) =>
          tasks.length === 0 ? (
            <EmptyState title="Nothing to do" description="Open tasks of this account stand here." />
          ) : (
            <ul className={styles.tasks}>
              {tasks.map((task) => (
                <TaskRow key={task.id} task={task} />
              ))}
            </ul>
          )
        }
      </WidgetContent>
    </WidgetCard>
  )
}

function TaskRow({ task }: { task: ShownTask }) {
  const locale = useLocale()
  const due = formatDate(task.dueOn, locale)
  const place = task.queue?.name ?? task.team?.name ?? 'No queue'
  return (
    <li className={styles.task}>
      <div className={styles.text}>
        <p className={styles.note}>{task.note || place}</p>
        <p className={styles.detail}>
          <DueChip task={task} />
          {task.note ? <span>{place}</span> : null}
          {task.assignee ? <span>{task.assignee.name}</span> : null}
          {task.tags.map((tag) => (
            <Chip key={tag} tone="outline">
              {tag}
            </Chip>
          ))}
        </p>
      </div>
      <div className={styles.tools}>
        <ActionButton
          action="resolveTask"
          permission="task:resolve"
          subjectId={task.id}
          icon="check"
          label={`Resolve the task due ${due}`}
        />
        <ActionButton
          action="updateTask"
          permission="task:edit"
          subjectId={task.id}
          icon="pencil"
          label={`Edit the task due ${due}`}
        />
      </div>
    </li>
  )
}

function DueChip({ task: { dueOn, overdue } }: { task: ShownTask }) {
  const locale = useLocale()
  const days = daysBetween(useToday(), dueOn)
  if (overdue) return <Chip tone="danger">due {formatDate(dueOn, locale)}</Chip>
  return (
    <Chip tone={days === 0 ? 'warn' : 'neutral'}>
      {days === 0 ? 'due today' : `due ${formatDate(dueOn, locale)}`}
    </Chip>
  )
}
