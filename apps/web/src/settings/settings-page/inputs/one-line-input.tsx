import { MoneyInput } from '@arrears/ui/money-input'
import { Select } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import { useId } from 'react'
import { valueToText } from '../typed-value.ts'
import type { InputProps } from './input-props.ts'
import styles from './inputs.module.css'

type OneLine = InputProps<'boolean' | 'number' | 'money' | 'text' | 'choice' | 'numbers'>

const units = { days: 'days', megabytes: 'MB', percent: '%', none: '' } as const

/** The values that one control holds; it stands within a field that names it. */
export function OneLineInput({ shape, value, currency, disabled, onChange }: OneLine) {
  const zones = useId()
  const text = valueToText(shape, value, currency)
  switch (shape.kind) {
    case 'boolean':
      return (
        <Select
          className={styles.short}
          disabled={disabled}
          options={[
            { value: 'true', label: 'Yes' },
            { value: 'false', label: 'No' },
          ]}
          value={String(value)}
          onChange={(event) => onChange(event.target.value === 'true')}
        />
      )
    case 'choice':
      return (
        <Select
          className={styles.medium}
          disabled={disabled}
          options={[...shape.options]}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case 'money':
      if (currency) {
        return (
          <MoneyInput
            className={styles.medium}
            disabled={disabled}
            currency={currency}
            value={text}
            onChange={onChange}
          />
        )
      }
      return <Unit text={text} unit={minorHint(text)} disabled={disabled} onChange={onChange} />
    case 'number':
      return <Unit text={text} unit={units[shape.unit]} disabled={disabled} onChange={onChange} />
    case 'numbers':
      return <Unit text={text} unit={units[shape.unit]} wide disabled={disabled} onChange={onChange} />
    case 'text':
      return (
        <>
          <TextInput
            className={shape.format === 'any' ? undefined : styles.medium}
            disabled={disabled}
            maxLength={shape.maxLength}
            list={shape.format === 'timeZone' ? zones : undefined}
            spellCheck={shape.format === 'any'}
            autoComplete="off"
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
          {shape.format === 'timeZone' ? (
            <datalist id={zones}>
              {Intl.supportedValuesOf('timeZone').map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </datalist>
          ) : null}
        </>
      )
  }
}

/** Accounts differ in their currencies, so that the amount is told for the usual kind of one only. */
function minorHint(text: string): string {
  if (!/^\d{1,15}$/.test(text)) return 'minor units'
  return `minor units, or ${(Number(text) / 100).toFixed(2)} with two decimals`
}

interface UnitProps {
  readonly text: string
  readonly unit: string
  readonly wide?: boolean
  readonly disabled: boolean
  readonly onChange: (typed: unknown) => void
}

function Unit({ text, unit, wide = false, disabled, onChange }: UnitProps) {
  return (
    <span className={styles.unit}>
      <TextInput
        className={wide ? styles.medium : styles.short}
        inputMode={wide ? 'text' : 'decimal'}
        autoComplete="off"
        disabled={disabled}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      {unit ? <span aria-hidden="true">{unit}</span> : null}
    </span>
  )
}
