import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { formatDate } from '../../platform/time/format-date.ts'
import type { AccountHeader_AccountFragmentFragment } from './account-header.generated.ts'

type Step = NonNullable<AccountHeader_AccountFragmentFragment['nextStep']>

/** What the account waits for, and until when collection pauses. */
export function NextStep({ step: { kind, dueOn, open, number, count } }: { step: Step }) {
  const locale = useLocale()
  return (
    <span title="Collection pauses until then">
      {kind === 'instalment' ? `Instalment ${number} of ${count}` : 'Promise'}, <MoneyText {...open} />,{' '}
      {formatDate(dueOn, locale)}
    </span>
  )
}
