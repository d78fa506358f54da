import { Link } from '@arrears/ui/link'
import { MoneyText } from '@arrears/ui/money-text'
import { useRef } from 'react'
import { accountHref, type AccountListProps } from './accounts-table.tsx'
import { AccountsSort } from './accounts-sort.tsx'
import { GroupChips } from './group-chips.tsx'
import { LastWorked } from './last-worked.tsx'
import { OverdueChip } from './overdue-chip.tsx'
import { useRowList } from './row-list.ts'
import styles from './account-cards.module.css'

/** The list on a phone. */
export function AccountCards({ accounts, search, onSort }: AccountListProps) {
  const list = useRef<HTMLUListElement>(null)
  useRowList(list)
  return (
    <>
      <AccountsSort sort={search.sort} onSort={onSort} />
      <ul ref={list} className={styles.cards} aria-label="Accounts">
        {accounts.map((account) => (
          <li key={account.id} className={styles.card} data-row>
            <div className={styles.head}>
              <Link tone="quiet" className={styles.name} href={accountHref(account.reference)} data-row-link>
                {account.name}
              </Link>
              <MoneyText {...account.balance.total} className={styles.balance} />
            </div>
            <div className={styles.line}>
              <span className="mono">{account.reference}</span>
              <OverdueChip days={account.daysOverdue} />
            </div>
            <div className={styles.line}>
              <span className={styles.chips}>
                <GroupChips groups={account.groups} />
              </span>
              <span className={styles.worked}>
                {account.workedToday ? '' : 'Worked: '}
                <LastWorked {...account} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
