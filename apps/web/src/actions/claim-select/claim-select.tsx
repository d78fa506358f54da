import { Field } from '@arrears/ui/field'
import { useLocale } from '@arrears/ui/locale'
import { formatMoney } from '@arrears/ui/money-text'
import { Select } from '@arrears/ui/select'
import { formatDate } from '../../platform/time/format-date.ts'

export interface SelectableClaim {
  readonly id: string
  readonly reference: string
  readonly dueOn: string
  readonly open: { readonly amount: string; readonly currency: string }
}

interface ClaimSelectProps<Claim extends SelectableClaim> {
  readonly claims: readonly Claim[]
  readonly value: string
  readonly onChange: (claimId: string) => void
  readonly error: string | undefined
  /** In a word or two, why a claim cannot be chosen; nothing when it can. */
  readonly hindrance: (claim: Claim) => string | undefined
}

/** Chooses one open claim; those that cannot be chosen stay in the list and say why. */
export function ClaimSelect<Claim extends SelectableClaim>({
  claims,
  value,
  onChange,
  error,
  hindrance,
}: ClaimSelectProps<Claim>) {
  const locale = useLocale()
  return (
    <Field label="Claim" required error={error}>
      <Select
        data-autofocus
        placeholder="Choose a claim"
        options={claims.map((claim) => {
          const { id, reference, dueOn, open } = claim
          const why = hindrance(claim)
          const amount = formatMoney(open.amount, open.currency, { locale })
          return {
            value: id,
            label: `${reference}, ${amount}, due ${formatDate(dueOn, locale)}${why ? ` (${why})` : ''}`,
            disabled: why !== undefined,
          }
        })}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
