import { Button } from '@arrears/ui/button'
import { Chip } from '@arrears/ui/chip'
import { DateInput } from '@arrears/ui/date-input'
import { Field } from '@arrears/ui/field'
import { useLocale } from '@arrears/ui/locale'
import { useState } from 'react'
import { formatDate } from '../../../platform/time/format-date.ts'
import type { InputProps } from './input-props.ts'
import styles from './inputs.module.css'

/** Days of the calendar, in order, each once. */
export function DatesInput({ shape, value, disabled, onChange }: InputProps<'dates'>) {
  const locale = useLocale()
  const [day, setDay] = useState('')
  const days = Array.isArray(value) ? (value as string[]) : []
  const add = () => {
    if (day === '') return
    onChange([...new Set([...days, day])].toSorted())
    setDay('')
  }
  return (
    <>
      {days.length > 0 ? (
        <ul className={styles.chips} aria-label="Days">
          {days.map((one) => (
            <li key={one}>
              <Chip
                {...(disabled
                  ? {}
                  : {
                      onRemove: () => onChange(days.filter((other) => other !== one)),
                      removeLabel: `Remove ${formatDate(one, locale)}`,
                    })}
              >
                {formatDate(one, locale)}
              </Chip>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.line}>
        <Field label="Day" hideLabel>
          <DateInput
            disabled={disabled || days.length >= shape.most}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </Field>
        <Button
          icon="plus"
          disabledReason={disabled ? undefined : day === '' ? 'Choose a day first' : undefined}
          disabled={disabled}
          onClick={add}
        >
          Add day
        </Button>
      </div>
    </>
  )
}
