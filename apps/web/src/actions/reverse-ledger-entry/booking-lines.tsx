import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { formatDate } from '../../platform/time/format-date.ts'
import styles from './booking-lines.module.css'
import type { BookedEntry } from './use-booking.ts'

/** What is undone: every line of the booking as it stands in the journal. */
export function BookingLines({ entries }: { entries: readonly BookedEntry[] }) {
  const locale = useLocale()
  const [first] = entries
  if (!first) return null
  return (
    <section className={styles.booking} aria-label="What is undone">
      <h3 className={styles.title}>
        {first.contextLabel} of {formatDate(first.effectiveOn, locale)}
        {first.externalReference ? <span className={styles.about}> {first.externalReference}</span> : null}
      </h3>
      <ul className={styles.lines}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.line}>
            <span>
              {entry.claim ? <span className="mono">{entry.claim.reference}</span> : 'Credit of the account'}
              {entry.component ? <span className={styles.about}> {entry.component}</span> : null}
            </span>
            <MoneyText {...entry.amount} signed />
          </li>
        ))}
      </ul>
    </section>
  )
}
