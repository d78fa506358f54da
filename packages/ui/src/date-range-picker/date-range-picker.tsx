import { useState } from 'react'
import { Button } from '../button/button.tsx'
import { DateInput } from '../date-input/date-input.tsx'
import { Field } from '../field/field.tsx'
import { FilterButton } from '../filter-button/filter-button.tsx'
import { useLocale } from '../locale/locale.tsx'
import { Popover } from '../popover/popover.tsx'
import { rangeProblem, rangeSummary, type DateRange } from './date-range.ts'
import { RangeCalendar } from './range-calendar.tsx'
import styles from './date-range-picker.module.css'

export type { DateRange }

export interface DateRangePreset extends DateRange {
  id: string
  label: string
}

export interface DateRangePickerProps {
  /** What is filtered, for example Period. */
  label: string
  value: DateRange
  /** Called once with both ends, on Apply, Clear or a preset. */
  onApply: (range: DateRange) => void
  /** Worked out by the caller, who knows which day today is. */
  presets?: DateRangePreset[]
  defaultOpen?: boolean
}

interface ChoiceProps extends DateRangePickerProps {
  close: () => void
}

function Choice({ value, onApply, presets = [], close }: ChoiceProps) {
  const [range, setRange] = useState(value)
  const problem = rangeProblem(range)
  const apply = (next: DateRange) => {
    onApply(next)
    close()
  }
  return (
    <form
      className={styles.choice}
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (!problem) apply(range)
      }}
    >
      {presets.length > 0 ? (
        <ul className={styles.presets} aria-label="Ready-made ranges">
          {presets.map(({ id, label, from, to }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.preset}
                aria-pressed={from === value.from && to === value.to}
                onClick={() => apply({ from, to })}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.own}>
        <div className={styles.ends}>
          <Field label="From">
            <DateInput
              value={range.from ?? ''}
              onChange={(event) => setRange({ ...range, from: event.target.value || null })}
            />
          </Field>
          <Field label="To" error={problem}>
            <DateInput
              value={range.to ?? ''}
              onChange={(event) => setRange({ ...range, to: event.target.value || null })}
            />
          </Field>
        </div>
        <RangeCalendar label="Choose both days" value={range} onSelect={setRange} />
        <div className={styles.foot}>
          <Button size="sm" onClick={() => apply({ from: null, to: null })}>
            Clear
          </Button>
          <Button size="sm" tone="primary" type="submit">
            Apply
          </Button>
        </div>
      </div>
    </form>
  )
}

/** Two days and everything between them; either end may stay open. Nothing changes until Apply. */
export function DateRangePicker(props: DateRangePickerProps) {
  const locale = useLocale()
  const preset = props.presets?.find(({ from, to }) => from === props.value.from && to === props.value.to)
  return (
    <Popover
      label={props.label}
      defaultOpen={props.defaultOpen}
      trigger={
        <FilterButton label={props.label} summary={preset?.label ?? rangeSummary(props.value, locale)} />
      }
    >
      {(close) => <Choice {...props} close={close} />}
    </Popover>
  )
}
