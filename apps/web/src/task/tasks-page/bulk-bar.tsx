import { Button } from '@arrears/ui/button'
import { DateInput } from '@arrears/ui/date-input'
import { Select } from '@arrears/ui/select'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useToday } from '../../platform/time/time-zone.ts'
import styles from './bulk-bar.module.css'
import { bulkKinds, bulkLabels, type BulkKind } from './bulk-change.ts'
import { BulkTasks_QueryDocument } from './bulk-tasks.generated.ts'
import { useTaskSelection } from './task-selection.ts'
import { useBulkChange, type BulkFailure } from './use-bulk-change.ts'

/** What can be done to the tasks that are chosen (C2). Each is changed by itself: those that cannot be stay chosen, with the reason. */
export function BulkBar() {
  const selection = useTaskSelection()
  const today = useToday()
  const [{ data }] = useQuery({ query: BulkTasks_QueryDocument })
  const [kind, setKind] = useState<BulkKind>('resolve')
  const [value, setValue] = useState('')
  const [failures, setFailures] = useState<readonly BulkFailure[]>([])
  const { run, progress } = useBulkChange()
  const tasks = [...(selection?.chosen.values() ?? [])]
  if (!selection || tasks.length === 0) return null

  const targets = { queue: data?.queues, team: data?.teams, assignee: data?.users }
  const options = kind === 'queue' || kind === 'team' || kind === 'assignee' ? targets[kind] : undefined
  const count = `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'}`
  const apply = async () => {
    setFailures([])
    const failed = await run(tasks, { kind, value })
    setFailures(failed)
    const left = new Set(failed.map(({ task }) => task.id))
    selection.choose(
      tasks.filter(({ id }) => !left.has(id)),
      false,
    )
    const done = tasks.length - failed.length
    if (done > 0)
      toast.show({ message: `${done} of ${count} changed`, tone: failed.length > 0 ? 'danger' : 'ok' })
  }
  return (
    <section className={styles.bar} aria-label="Chosen tasks">
      <div className={styles.row}>
        <strong role="status">
          {progress ? `${progress.done} of ${progress.of} done` : `${count} chosen`}
        </strong>
        <Select
          className={styles.choice}
          aria-label="What to do"
          options={bulkKinds.map((id) => ({ value: id, label: bulkLabels[id] }))}
          value={kind}
          onChange={(event) => {
            setKind(bulkKinds.find((one) => one === event.target.value) ?? 'resolve')
            setValue('')
          }}
        />
        {kind === 'dueOn' ? (
          <DateInput
            className={styles.choice}
            aria-label="New due date"
            min={today}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        ) : null}
        {options ? (
          <Select
            className={styles.choice}
            aria-label={bulkLabels[kind]}
            placeholder="Choose"
            options={options.map(({ id, name }) => ({ value: id, label: name }))}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        ) : null}
        <span className={styles.end}>
          <Button onClick={() => selection.choose(tasks, false)}>Choose none</Button>
          <Button
            tone="primary"
            busy={progress !== undefined}
            disabledReason={kind !== 'resolve' && value === '' ? 'Say what to change it to.' : undefined}
            onClick={() => void apply()}
          >
            {kind === 'resolve' ? `Resolve ${count}` : `Change ${count}`}
          </Button>
        </span>
      </div>
      {failures.length > 0 ? (
        <ul className={styles.failures}>
          {failures.map(({ task, message }) => (
            <li key={task.id}>
              {task.account.name}: {message}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
