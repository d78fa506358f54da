import { Chip } from '@arrears/ui/chip'
import { Link } from '@arrears/ui/link'
import { MoneyText } from '@arrears/ui/money-text'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { useRef } from 'react'
import type { AccountsTable_AccountFragmentFragment } from './accounts-table.generated.ts'
import { nextSort, sortedBy, type AccountsColumn, type AccountsSearch } from './accounts-search.ts'
import { GroupChips } from './group-chips.tsx'
import { LastWorked } from './last-worked.tsx'
import { OverdueChip } from './overdue-chip.tsx'
import { useRowList } from './row-list.ts'
import styles from './accounts-table.module.css'

export interface AccountListProps {
  readonly accounts: readonly AccountsTable_AccountFragmentFragment[]
  readonly search: AccountsSearch
  readonly onSort: (sort: AccountsSearch['sort']) => void
}

export const accountHref = (reference: string) => `/accounts/${encodeURIComponent(reference)}`

/** A press anywhere in a row opens its account; arrow keys move from row to row. */
export function AccountsTable({ accounts, search, onSort }: AccountListProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  useRowList(body)
  const { column, descending } = sortedBy(search.sort)
  const sorting = (own: AccountsColumn) => ({
    sort: column === own ? (descending ? ('descending' as const) : ('ascending' as const)) : undefined,
    onSort: () => onSort(nextSort(search.sort, own)),
  })
  return (
    <div className={styles.frame}>
      <Table label="Accounts" density="list" minWidth="860px">
        <thead>
          <tr>
            <ColumnHead {...sorting('name')}>Account</ColumnHead>
            <ColumnHead>Groups</ColumnHead>
            <ColumnHead>Workflow</ColumnHead>
            <ColumnHead>Manager</ColumnHead>
            <ColumnHead {...sorting('worked')}>Last worked</ColumnHead>
            <ColumnHead numeric {...sorting('overdue')}>
              Overdue
            </ColumnHead>
            <ColumnHead numeric {...sorting('balance')}>
              Balance
            </ColumnHead>
          </tr>
        </thead>
        <tbody ref={body}>
          {accounts.map((account) => (
            <Row key={account.id} className={styles.row} data-row>
              <th scope="row" className={styles.account}>
                <Link
                  tone="quiet"
                  className={styles.name}
                  href={accountHref(account.reference)}
                  data-row-link
                >
                  {account.name}
                </Link>
                <span className={styles.reference}>
                  {account.reference}
                  {account.status === 'closed' ? <Chip tone="outline">Closed</Chip> : null}
                </span>
              </th>
              <Cell>
                <span className={styles.chips}>
                  <GroupChips groups={account.groups} />
                </span>
              </Cell>
              <Cell className={styles.text}>{account.workflow.value?.name ?? <None />}</Cell>
              <Cell className={styles.text}>{account.manager.value?.name ?? <None />}</Cell>
              <Cell className={styles.worked}>
                <LastWorked {...account} />
              </Cell>
              <Cell numeric>
                <OverdueChip days={account.daysOverdue} />
              </Cell>
              <Cell numeric>
                <MoneyText {...account.balance.total} />
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  )
}

function None() {
  return <span className={styles.none}>none</span>
}
