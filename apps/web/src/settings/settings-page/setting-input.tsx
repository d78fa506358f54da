import { Field } from '@arrears/ui/field'
import { Icon } from '@arrears/ui/icon'
import { useId, type ReactNode } from 'react'
import { DatesInput } from './inputs/dates-input.tsx'
import { LimitsInput } from './inputs/limits-input.tsx'
import { OneLineInput } from './inputs/one-line-input.tsx'
import { TimeWindowInput } from './inputs/time-window-input.tsx'
import { WeekdaysInput } from './inputs/weekdays-input.tsx'
import type { Definition } from './level.ts'
import styles from './settings-page.module.css'

export interface SettingInputProps {
  readonly definition: Definition
  readonly value: unknown
  readonly currency: string | null
  readonly disabled: boolean
  readonly error: string | undefined
  readonly onChange: (typed: unknown) => void
}

/** A setting with its name and help, in the input that its kind asks for. */
export function SettingInput({
  definition: { label, help, shape },
  error,
  ...input
}: SettingInputProps): ReactNode {
  const frame = { label, help, error }
  switch (shape.kind) {
    case 'timeWindow':
      return (
        <Several {...frame}>
          <TimeWindowInput shape={shape} {...input} />
        </Several>
      )
    case 'weekdays':
      return (
        <Several {...frame}>
          <WeekdaysInput shape={shape} {...input} />
        </Several>
      )
    case 'dates':
      return (
        <Several {...frame}>
          <DatesInput shape={shape} {...input} />
        </Several>
      )
    case 'limits':
      return (
        <Several {...frame}>
          <LimitsInput shape={shape} {...input} />
        </Several>
      )
    default:
      return (
        <Field {...frame}>
          <OneLineInput shape={shape} {...input} />
        </Field>
      )
  }
}

interface SeveralProps {
  readonly label: string
  readonly help: string
  readonly error: string | undefined
  readonly children: ReactNode
}

/** What several controls make together: a group with a name. */
function Several({ label, help, error, children }: SeveralProps) {
  const id = useId()
  return (
    <fieldset className={styles.several} aria-describedby={`${id}-help`}>
      <legend>{label}</legend>
      {children}
      {error ? (
        <p className={styles.error} role="alert" tabIndex={-1}>
          <Icon name="warning" size={14} />
          {error}
        </p>
      ) : null}
      <p id={`${id}-help`} className={styles.help}>
        {help}
      </p>
    </fieldset>
  )
}
