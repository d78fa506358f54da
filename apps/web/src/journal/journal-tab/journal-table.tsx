import { Chip } from '@arrears/ui/chip'
import { IconButton } from '@arrears/ui/icon-button'
import { useLocale } from '@arrears/ui/locale'
import { formatMoney, MoneyText } from '@arrears/ui/money-text'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { useAccount } from '../../account/account-context.ts'
import { openAction } from '../../platform/action-requests/open-action.ts'
import { formatDate } from '../../platform/time/format-date.ts'
import { usePermission } from '../../shell/viewer-context.ts'
import type { JournalPage_LedgerEntryFragmentFragment } from './journal-page.generated.ts'
import { sortedBy, type JournalColumn, type JournalSearch } from './journal-search.ts'
import styles from './journal-table.module.css'

type Entry = JournalPage_LedgerEntryFragmentFragment

/** What part of a claim an entry is on. */
const componentLabels: Readonly<Record<string, string>> = {
  principal: 'Principal',
  interest: 'Interest',
  cost: 'Cost',
}

export interface JournalTableProps {
  readonly entries: readonly Entry[]
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

function EntryRow({ entry, mayReverse }: { entry: Entry; mayReverse: boolean }) {
  const locale = useLocale()
  const { claim, product, paymentMethod, amount, effectiveOn } = entry
  const context = entry.contextLabel
  const component = entry.component ? (componentLabels[entry.component] ?? entry.component) : null
  return (
    <Row className={entry.reversed ? styles.reversed : undefined}>
      <Cell className={styles.date}>{formatDate(effectiveOn, locale)}</Cell>
      <Cell>
        <span className={styles.context}>
          {context}
          {entry.reversed ? <Chip tone="outline">reversed</Chip> : null}
          {entry.reversesTransactionId ? <Chip tone="warn">reversal</Chip> : null}
        </span>
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
        <Cell className={styles.action}>
          {entry.reversible ? (
            <ReverseButton
              entryId={entry.id}
              what={`${context} of ${formatMoney(amount.amount, amount.currency, { locale })} on ${formatDate(effectiveOn, locale)}`}
            />
          ) : null}
        </Cell>
      ) : null}
    </Row>
  )
}

function ReverseButton({ entryId, what }: { entryId: string; what: string }) {
  const { id: accountId, currency } = useAccount()
  return (
    <IconButton
      icon="reverse"
      size="sm"
      label={`Reverse: ${what}`}
      onClick={() => openAction('reverseLedgerEntry', { accountId, currency, subjectId: entryId })}
    />
  )
}
