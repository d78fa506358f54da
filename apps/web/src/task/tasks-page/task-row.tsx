import { Button } from '@arrears/ui/button'
import { Checkbox } from '@arrears/ui/checkbox'
import { Chip } from '@arrears/ui/chip'
import { IconButton } from '@arrears/ui/icon-button'
import { Link } from '@arrears/ui/link'
import { useLocale } from '@arrears/ui/locale'
import { openAction } from '../../platform/action-requests/open-action.ts'
import { daysBetween, formatDate } from '../../platform/time/format-date.ts'
import { usePermission } from '../../shell/viewer-context.ts'
import type { ListedTask } from './task-groups.ts'
import { useTaskSelection } from './task-selection.ts'
import styles from './tasks-page.module.css'

export function TaskRow({ task, today }: { task: ListedTask; today: string }) {
  const locale = useLocale()
  const selection = useTaskSelection()
  const mayResolve = usePermission('task:resolve')
  const mayEdit = usePermission('task:edit')
  const { account, note, queue, team, assignee, tags } = task
  const about = { accountId: account.id, currency: account.currency, subjectId: task.id }
  const named = `the task on ${account.name} due ${formatDate(task.dueOn, locale)}`
  return (
    <li className={styles.task}>
      {selection ? (
        <Checkbox
          label={`Choose ${named}`}
          hideLabel
          checked={selection.chosen.has(task.id)}
          onChange={(event) => selection.choose([task], event.target.checked)}
        />
      ) : null}
      <div className={styles.text}>
        <p className={styles.account}>
          <Link href={`/accounts/${encodeURIComponent(account.reference)}`}>{account.name}</Link>
          <span className={styles.reference}>{account.reference}</span>
        </p>
        {note ? (
          <p className={styles.note} dir="auto">
            {note}
          </p>
        ) : null}
        <p className={styles.details}>
          <DueText task={task} today={today} />
          <span>{queue?.name ?? team?.name ?? 'No queue'}</span>
          <span>{assignee?.name ?? 'Nobody yet'}</span>
          {tags.map((tag) => (
            <Chip key={tag} tone="outline">
              {tag}
            </Chip>
          ))}
        </p>
      </div>
      <div className={styles.buttons}>
        {mayEdit ? (
          <IconButton icon="pencil" label={`Edit ${named}`} onClick={() => openAction('updateTask', about)} />
        ) : null}
        {mayResolve ? (
          <Button
            size="sm"
            icon="check"
            aria-label={`Resolve ${named}`}
            onClick={() => openAction('resolveTask', about)}
          >
            Resolve
          </Button>
        ) : null}
      </div>
    </li>
  )
}

function DueText({ task: { dueOn, overdue }, today }: { task: ListedTask; today: string }) {
  const date = formatDate(dueOn, useLocale())
  const days = daysBetween(today, dueOn)
  if (overdue)
    return <Chip tone="danger">{days === -1 ? 'due yesterday' : `due ${date}, ${-days} d ago`}</Chip>
  if (days === 0) return <Chip tone="warn">due today</Chip>
  return <Chip>{days === 1 ? 'due tomorrow' : `due ${date}`}</Chip>
}
