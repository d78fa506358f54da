import { MoneyInput } from '@arrears/ui/money-input'
import type { FieldEditorProps } from './field-editor-props.ts'
import { useDraft } from './use-draft.ts'

interface StoredMoney {
  readonly amount: string
  readonly currency: string
}

const isMoney = (value: unknown): value is StoredMoney =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value

/** The currency is the field's, else that of the value there is, else the account's. */
export function MoneyEditor({
  label,
  settings,
  currency: ofAccount,
  value,
  invalid,
  describedBy,
  onCommit,
  onCancel,
}: FieldEditorProps) {
  const kept = isMoney(value) ? value : undefined
  const currency =
    typeof settings['currency'] === 'string' ? settings['currency'] : (kept?.currency ?? ofAccount)
  const { text, setText, around } = useDraft(kept?.amount ?? '', {
    onCommit: (amount) => onCommit(amount === '' ? null : { amount, currency }),
    onCancel,
  })
  return (
    <span {...around}>
      <MoneyInput
        aria-label={`${label} in ${currency}`}
        aria-invalid={invalid || undefined}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        currency={currency}
        value={text}
        autoFocus
        onChange={setText}
      />
    </span>
  )
}
