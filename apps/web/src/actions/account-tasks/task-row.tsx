import { Button } from '@arrears/ui/button'
import { Chip } from '@arrears/ui/chip'
import { IconButton } from '@arrears/ui/icon-button'
import { useLocale } from '@arrears/ui/locale'
import { formatDate } from '../../platform/time/format-date.ts'
import type { AccountTasksDialog_QueryQuery } from './account-tasks.generated.ts'
import styles from './account-tasks-dialog.module.css'

type OpenTask = NonNullable<AccountTasksDialog_QueryQuery['account']>['tasks'][number]

export interface TaskRowProps {
  readonly task: OpenTask
  readonly onResolve: () => void
  readonly onEdit: () => void
}

export function TaskRow({ task, onResolve, onEdit }: TaskRowProps) {
  const locale = useLocale()
  const { note, dueOn, overdue, tags, queue, team, assignee } = task
  const name = note ?? 'Task without a note'
  const target = [queue?.name ?? team?.name, assignee?.name].filter(Boolean).join(', ')
  return (
    <li className={styles.task}>
      <div className={styles.text}>
        <p className={styles.note} dir="auto">
          {name}
        </p>
        <p className={styles.about}>
          <Chip tone={overdue ? 'danger' : 'neutral'}>
            {overdue ? 'overdue since' : 'due'} {formatDate(dueOn, locale)}
          </Chip>
          <span>{target}</span>
          {tags.map((tag) => (
            <Chip key={tag} tone="outline">
              {tag}
            </Chip>
          ))}
        </p>
      </div>
      <div className={styles.buttons}>
        <IconButton icon="pencil" label={`Edit task: ${name}`} size="sm" onClick={onEdit} />
        <Button size="sm" icon="check" onClick={onResolve} aria-label={`Resolve task: ${name}`}>
          Resolve
        </Button>
      </div>
    </li>
  )
}
