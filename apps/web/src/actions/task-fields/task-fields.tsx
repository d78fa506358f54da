import { DateInput } from '@arrears/ui/date-input'
import { ErrorState } from '@arrears/ui/error-state'
import { Field } from '@arrears/ui/field'
import { RadioGroup } from '@arrears/ui/radio-group'
import { Select } from '@arrears/ui/select'
import { TextArea } from '@arrears/ui/text-area'
import { TextInput } from '@arrears/ui/text-input'
import { useQuery } from 'urql'
import styles from '../action-form.module.css'
import { TaskTargets_QueryDocument } from './task.generated.ts'
import type { TaskValues } from './task-values.ts'

export interface TaskFieldsProps {
  readonly values: TaskValues
  readonly onChange: (change: Partial<TaskValues>) => void
  readonly error: (field: keyof TaskValues) => string | undefined
}

const targets = [
  { value: 'queue' as const, label: 'Queue' },
  { value: 'team' as const, label: 'Team' },
]

const options = (named: readonly { id: string; name: string }[] = []) =>
  named.map(({ id, name }) => ({ value: id, label: name }))

/** Whom a task goes to, until when, and what is to be done. */
export function TaskFields({ values, onChange, error }: TaskFieldsProps) {
  const [{ data, error: fault }, retry] = useQuery({ query: TaskTargets_QueryDocument })
  const text = (name: keyof TaskValues) => ({
    value: values[name],
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  })
  if (fault && !data) {
    return (
      <ErrorState
        message="Queues and teams could not be loaded."
        onRetry={() => retry({ requestPolicy: 'network-only' })}
      />
    )
  }
  return (
    <>
      <RadioGroup
        label="For a"
        layout="segments"
        options={targets}
        value={values.target}
        onChange={(target) => onChange({ target })}
      />
      <div className={styles.columns}>
        {values.target === 'queue' ? (
          <>
            <Field label="Queue" required error={error('queueId')}>
              <Select options={options(data?.queues)} placeholder="Choose a queue" {...text('queueId')} />
            </Field>
            <Field label="Person" error={error('assigneeId')}>
              <Select
                options={options(data?.users)}
                placeholder="Anybody in the queue"
                {...text('assigneeId')}
              />
            </Field>
          </>
        ) : (
          <Field label="Team" required error={error('teamId') ?? error('queueId')}>
            <Select options={options(data?.teams)} placeholder="Choose a team" {...text('teamId')} />
          </Field>
        )}
      </div>
      <div className={styles.columns}>
        <Field label="Due" required error={error('dueOn')}>
          <DateInput {...text('dueOn')} />
        </Field>
        <Field label="Tags" help="Separate them by commas." error={error('tags')}>
          <TextInput {...text('tags')} autoComplete="off" />
        </Field>
      </div>
      <Field label="Note" help="What is to be done." error={error('note')}>
        <TextArea rows={3} {...text('note')} />
      </Field>
    </>
  )
}
