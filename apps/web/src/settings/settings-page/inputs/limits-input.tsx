import { limitChannels, type ContactLimit } from '@arrears/domain/settings/setting-value-text'
import { Button } from '@arrears/ui/button'
import { Field } from '@arrears/ui/field'
import { IconButton } from '@arrears/ui/icon-button'
import { Select } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import type { InputProps } from './input-props.ts'
import styles from './inputs.module.css'

const periods = [
  { value: 'day', label: 'a day' },
  { value: 'week', label: 'within 7 days' },
  { value: 'month', label: 'within 30 days' },
]
const channels = Object.entries(limitChannels).map(([value, label]) => ({ value, label }))

type Typed = Omit<ContactLimit, 'most'> & { readonly most: number | string }

/** Rows such as “at most 7 calls within 7 days”. */
export function LimitsInput({ shape, value, disabled, onChange }: InputProps<'limits'>) {
  const limits = Array.isArray(value) ? (value as Typed[]) : []
  const change = (index: number, part: Partial<Typed>) =>
    onChange(limits.map((limit, at) => (at === index ? { ...limit, ...part } : limit)))
  const count = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : text)
  return (
    <>
      {limits.length > 0 ? (
        <ul className={styles.limits} aria-label="Limits">
          {limits.map(({ most, channel, per }, index) => (
            // Rows have no name of their own; their place is what tells them apart.
            <li key={index} className={styles.line}>
              <Field label={`Limit ${index + 1}, at most`} hideLabel>
                <TextInput
                  className={styles.tiny}
                  inputMode="numeric"
                  disabled={disabled}
                  value={String(most)}
                  onChange={(event) => change(index, { most: count(event.target.value) })}
                />
              </Field>
              <Field label={`Limit ${index + 1}, of what`} hideLabel>
                <Select
                  disabled={disabled}
                  options={channels}
                  value={channel}
                  onChange={(event) => change(index, { channel: event.target.value })}
                />
              </Field>
              <Field label={`Limit ${index + 1}, within`} hideLabel>
                <Select
                  disabled={disabled}
                  options={periods}
                  value={per}
                  onChange={(event) => change(index, { per: event.target.value })}
                />
              </Field>
              <IconButton
                icon="trash"
                label={`Remove limit ${index + 1}`}
                disabled={disabled}
                onClick={() => onChange(limits.filter((_, at) => at !== index))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <div>
        <Button
          icon="plus"
          disabled={disabled || limits.length >= shape.most}
          onClick={() => onChange([...limits, { channel: 'phone', per: 'week', most: 7 }])}
        >
          Add limit
        </Button>
      </div>
    </>
  )
}
