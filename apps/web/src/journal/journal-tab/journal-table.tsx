import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { formatDate } from '../../platform/time/format-date.ts'
import { usePermission } from '../../shell/viewer-context.ts'
import { componentLabel } from './component-label.ts'
import { EntryContext } from './entry-context.tsx'
import type { JournalEntry } from './journal-entry.ts'
import { sortedBy, type JournalColumn, type JournalSearch } from './journal-search.ts'
import styles from './journal-table.module.css'
import { ReverseButton } from './reverse-button.tsx'

export interface JournalTableProps {
  readonly entries: readonly JournalEntry[]
  readonly sort: JournalSearch['sort']
  readonly onSort: (column: JournalColumn) => void
}

export function JournalTable({ entries, sort, onSort }: JournalTableProps) {
  const mayReverse = usePermission('ledger:reverse')
  const sorted = sort ? sortedBy(sort) : undefined
  const sorting = (column: JournalColumn) => ({
    sort:
      sorted?.column === column
        ? sorted.descending
          ? ('descending' as const)
          : ('ascending' as const)
        : undefined,
    onSort: () => onSort(column),
  })
  return (
    <div className={styles.frame}>
      <Table label="Journal">
        <thead>
          <tr>
            <ColumnHead {...sorting('date')}>Date</ColumnHead>
            <ColumnHead {...sorting('context')}>Context</ColumnHead>
            <ColumnHead className={styles.wide} {...sorting('product')}>
              Product
            </ColumnHead>
            <ColumnHead className={styles.wide} {...sorting('claim')}>
              Claim
            </ColumnHead>
            <ColumnHead className={styles.wide}>Payment method</ColumnHead>
            <ColumnHead className={styles.wide}>Component</ColumnHead>
            <ColumnHead numeric>Amount</ColumnHead>
            <ColumnHead numeric>Balance</ColumnHead>
            {mayReverse ? (
              <ColumnHead>
                <span className="visually-hidden">What can be done</span>
              </ColumnHead>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} mayReverse={mayReverse} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}

function EntryRow({ entry, mayReverse }: { entry: JournalEntry; mayReverse: boolean }) {
  const locale = useLocale()
  const { claim, product, paymentMethod, amount, effectiveOn } = entry
  const component = componentLabel(entry.component)
  return (
    <Row className={entry.reversed ? styles.reversed : undefined}>
      <Cell className={styles.date}>{formatDate(effectiveOn, locale)}</Cell>
      <Cell>
        <EntryContext entry={entry} />
        <span className={styles.narrow}>
          {[claim?.reference, component, paymentMethod?.label].filter(Boolean).join(' · ')}
        </span>
        {entry.reason || entry.externalReference ? (
          <span className={styles.detail}>
            {[entry.reason, entry.externalReference].filter(Boolean).join(' · ')}
          </span>
        ) : null}
      </Cell>
      <Cell className={styles.wide}>{product?.name}</Cell>
      <Cell className={styles.wide}>{claim ? <span className="mono">{claim.reference}</span> : null}</Cell>
      <Cell className={styles.wide}>{paymentMethod?.label}</Cell>
      <Cell className={styles.wide}>{component}</Cell>
      <Cell numeric className={styles.amount}>
        <MoneyText {...amount} tone="credit" />
      </Cell>
      <Cell numeric>
        <MoneyText {...entry.balanceAfter} />
      </Cell>
      {mayReverse ? (
        <Cell className={styles.action}>{entry.reversible ? <ReverseButton entry={entry} /> : null}</Cell>
      ) : null}
    </Row>
  )
}
