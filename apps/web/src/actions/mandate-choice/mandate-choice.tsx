import { schemeLabel } from '@arrears/domain/mandate/scheme'
import { RadioGroup } from '@arrears/ui/radio-group'
import { useLocale } from '@arrears/ui/locale'
import { formatDate } from '../../platform/time/format-date.ts'
import type { ShownMandate } from './use-mandates.ts'

interface MandateChoiceProps {
  readonly mandates: readonly ShownMandate[]
  readonly value: string
  readonly onChange: (mandateId: string) => void
  readonly error: string | undefined
}

/** Which mandate it is about, with its payment method and how it stands. */
export function MandateChoice({ mandates, value, onChange, error }: MandateChoiceProps) {
  const locale = useLocale()
  return (
    <RadioGroup
      label="Mandate"
      required
      options={mandates.map(({ id, method, reference, scheme, signedOn, problem }) => ({
        value: id,
        label: `${method}, ${reference}`,
        help: problem ?? `${schemeLabel(scheme)}, signed ${formatDate(signedOn, locale)}`,
      }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
