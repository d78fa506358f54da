import { weekdayNames } from '@arrears/domain/settings/setting-value-text'
import { Checkbox } from '@arrears/ui/checkbox'
import type { InputProps } from './input-props.ts'
import styles from './inputs.module.css'

/** Monday is 1. None ticked is no day at all, which is not the same as inherited. */
export function WeekdaysInput({ value, disabled, onChange }: InputProps<'weekdays'>) {
  const days = Array.isArray(value) ? (value as number[]) : []
  const toggle = (day: number, on: boolean) =>
    onChange((on ? [...days, day] : days.filter((one) => one !== day)).toSorted((a, b) => a - b))
  return (
    <div className={styles.days}>
      {weekdayNames.map((name, index) => (
        <Checkbox
          key={name}
          label={name}
          disabled={disabled}
          checked={days.includes(index + 1)}
          onChange={(event) => toggle(index + 1, event.target.checked)}
        />
      ))}
    </div>
  )
}
