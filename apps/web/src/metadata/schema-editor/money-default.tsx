import { Field } from '@arrears/ui/field'
import { MoneyInput } from '@arrears/ui/money-input'
import type { FieldSettings } from './draft.ts'

export interface MoneyDefaultProps {
  readonly label: string
  readonly help: string
  readonly error: string | undefined
  readonly value: unknown
  readonly settings: FieldSettings
  readonly onChange: (value: unknown) => void
}

/** Only for fields of one currency: an amount in any currency is no sensible default. */
export function MoneyDefault({ value, settings, onChange, ...frame }: MoneyDefaultProps) {
  const { currency } = settings
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return null
  const amount = (value as { amount?: unknown } | null)?.amount
  return (
    <Field {...frame}>
      <MoneyInput
        currency={currency}
        value={typeof amount === 'string' ? amount : ''}
        onChange={(typed) => onChange(typed === '' ? null : { amount: typed, currency })}
      />
    </Field>
  )
}
