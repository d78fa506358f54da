import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import type { JournalPage_QueryQuery } from './journal-page.generated.ts'
import styles from './journal-tab.module.css'

type Journal = NonNullable<JournalPage_QueryQuery['account']>['journal']

/** How many entries the filter lets through, on all pages, and what they come to. */
export function JournalSum({ journal }: { journal: Pick<Journal, 'totalCount' | 'sum'> | undefined }) {
  const locale = useLocale()
  if (!journal) return null
  const { totalCount, sum } = journal
  return (
    <>
      {new Intl.NumberFormat(locale).format(totalCount)} {totalCount === 1 ? 'entry' : 'entries'} ·{' '}
      <span className={styles.sum}>
        <span className="visually-hidden">Sum </span>
        <MoneyText {...sum} />
      </span>
    </>
  )
}
