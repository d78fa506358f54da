import { IconButton } from '@arrears/ui/icon-button'
import { useLocale } from '@arrears/ui/locale'
import { formatMoney } from '@arrears/ui/money-text'
import { useAccount } from '../../account/account-context.ts'
import { openAction } from '../../platform/action-requests/open-action.ts'
import { formatDate } from '../../platform/time/format-date.ts'
import type { JournalEntry } from './journal-entry.ts'

/** Opens the reversal of the entry's whole booking. */
export function ReverseButton({ entry }: { entry: JournalEntry }) {
  const { id: accountId, currency } = useAccount()
  const locale = useLocale()
  const { amount, contextLabel, effectiveOn } = entry
  const sum = formatMoney(amount.amount, amount.currency, { locale })
  return (
    <IconButton
      icon="reverse"
      size="sm"
      label={`Reverse: ${contextLabel} of ${sum} on ${formatDate(effectiveOn, locale)}`}
      onClick={() => openAction('reverseLedgerEntry', { accountId, currency, subjectId: entry.id })}
    />
  )
}
