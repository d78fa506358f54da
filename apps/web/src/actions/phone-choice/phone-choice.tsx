import { Chip, type ChipTone } from '@arrears/ui/chip'
import { RadioGroup } from '@arrears/ui/radio-group'
import styles from './phone-choice.module.css'
import type { PhoneOption } from './use-phones.ts'

const validities: Readonly<Record<PhoneOption['validity'], { label: string; tone: ChipTone }>> = {
  unknown: { label: 'not checked', tone: 'neutral' },
  valid: { label: 'valid', tone: 'ok' },
  invalid: { label: 'invalid', tone: 'danger' },
}

export interface PhoneChoiceProps {
  readonly label: string
  readonly phones: readonly PhoneOption[]
  readonly value: string
  readonly onChange: (phoneId: string) => void
  readonly error?: string
  /** Offers to name no number. */
  readonly optional?: boolean
}

/** Chooses one of the account's phone numbers, with whose it is and whether it is known to work. */
export function PhoneChoice({ label, phones, value, onChange, error, optional }: PhoneChoiceProps) {
  const several = new Set(phones.map(({ debtorId }) => debtorId)).size > 1
  const options = phones.map(({ id, display, label: kind, validity, debtorName }) => ({
    value: id,
    label: (
      <span className={styles.phone}>
        <span className="num">{display}</span>
        <span className={styles.about}>{several ? `${kind} of ${debtorName}` : kind}</span>
        <Chip tone={validities[validity].tone}>{validities[validity].label}</Chip>
      </span>
    ),
  }))
  return (
    <RadioGroup
      label={label}
      required={!optional}
      options={optional ? [...options, { value: '', label: 'No number' }] : options}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
