import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { formatDate } from '../../platform/time/format-date.ts'
import { usePermission } from '../../shell/viewer-context.ts'
import { componentLabel } from './component-label.ts'
import { EntryContext } from './entry-context.tsx'
import type { JournalEntry } from './journal-entry.ts'
import styles from './journal-cards.module.css'
import { ReverseButton } from './reverse-button.tsx'

/** The journal on a phone; sorting is left to wider screens. */
export function JournalCards({ entries }: { entries: readonly JournalEntry[] }) {
  const locale = useLocale()
  const mayReverse = usePermission('ledger:reverse')
  return (
    <ul className={styles.cards} aria-label="Journal">
      {entries.map((entry) => {
        const { id, effectiveOn, claim, product, component, paymentMethod, amount, balanceAfter } = entry
        const about = [claim?.reference, product?.name, componentLabel(component), paymentMethod?.label]
        return (
          <li key={id} className={styles.card}>
            <div className={styles.line}>
              <EntryContext entry={entry} />
              <MoneyText {...amount} tone="credit" className={styles.amount} />
            </div>
            <p className={styles.detail}>{about.filter(Boolean).join(' · ')}</p>
            <div className={styles.line}>
              <span className={styles.detail}>{formatDate(effectiveOn, locale)}</span>
              <span className={styles.detail}>
                Balance <MoneyText {...balanceAfter} />
              </span>
              {mayReverse && entry.reversible ? <ReverseButton entry={entry} /> : null}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
