import { Button } from '@arrears/ui/button'
import { Field } from '@arrears/ui/field'
import { FilterButton } from '@arrears/ui/filter-button'
import { Popover } from '@arrears/ui/popover'
import { TextInput } from '@arrears/ui/text-input'
import { useState, type ReactElement } from 'react'
import styles from './number-popover.module.css'

export interface NumberPopoverProps {
  readonly label: string
  /** Of the field, for example: Days overdue, at least. */
  readonly fieldLabel: string
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
  /** Whole numbers, or decimals with a dot. */
  readonly pattern: RegExp
  /** What to write when it does not fit the pattern. */
  readonly hint: string
  readonly presets?: readonly string[]
  readonly trigger?: ReactElement<object>
  readonly defaultOpen?: boolean
}

export default function NumberPopover({ trigger, defaultOpen, ...props }: NumberPopoverProps) {
  return (
    <Popover
      label={props.label}
      defaultOpen={defaultOpen}
      trigger={trigger ?? <FilterButton label={props.label} summary={props.value} />}
    >
      {(close) => <Choice {...props} close={close} />}
    </Popover>
  )
}

function Choice({
  fieldLabel,
  value,
  onChange,
  pattern,
  hint,
  presets = [],
  close,
}: NumberPopoverProps & { close: () => void }) {
  const [text, setText] = useState(value ?? '')
  const [fault, setFault] = useState<string>()
  const apply = (next: string | undefined) => {
    onChange(next)
    close()
  }
  return (
    <form
      className={styles.choice}
      onSubmit={(event) => {
        event.preventDefault()
        const wanted = text.trim().replace(',', '.')
        if (wanted === '') apply(undefined)
        else if (pattern.test(wanted)) apply(wanted)
        else setFault(hint)
      }}
    >
      <Field label={fieldLabel} error={fault}>
        <TextInput
          inputMode="decimal"
          autoFocus
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setFault(undefined)
          }}
        />
      </Field>
      {presets.length > 0 ? (
        <div className={styles.presets}>
          {presets.map((preset) => (
            <Button key={preset} size="sm" onClick={() => apply(preset)}>
              {preset}
            </Button>
          ))}
        </div>
      ) : null}
      <div className={styles.foot}>
        <Button size="sm" disabled={value === undefined} onClick={() => apply(undefined)}>
          Clear
        </Button>
        <Button size="sm" tone="primary" type="submit">
          Apply
        </Button>
      </div>
    </form>
  )
}
